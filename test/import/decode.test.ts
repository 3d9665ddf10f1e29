import { expect, test } from 'vitest'
import { decoded } from '../../src/import/decode.ts'

async function read(bytes: Buffer, piece = 3): Promise<string> {
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece)
  }
  let text = ''
  for await (const part of decoded(pieces())) text += part
  return text
}

const text = 'First Name;Åsa Öberg 😀\r\n'

test('UTF-8 with and without a mark', async () => {
  expect(await read(Buffer.from(text))).toBe(text)
  expect(await read(Buffer.from(`\ufeff${text}`))).toBe(text)
})

test('UTF-16 of both byte orders, marked or not', async () => {
  const little = Buffer.from(text, 'utf16le')
  const marked = Buffer.concat([Buffer.from([0xff, 0xfe]), little])
  expect(await read(marked, 5)).toBe(text)
  expect(await read(little, 40)).toBe(text)
  expect(await read(Buffer.from(marked).swap16(), 5)).toBe(text)
})

test('windows-1252, as spreadsheet programs save it', async () => {
  const bytes = Buffer.from('Åsa Öberg \x80\n', 'latin1')
  expect(await read(bytes, 100)).toBe('Åsa Öberg €\n')
})

test('one broken byte does not turn the rest into gibberish, and NUL goes', async () => {
  const bytes = Buffer.concat([Buffer.from('Åsa\0 Öberg '), Buffer.from([0xff]), Buffer.from(' é\n')])
  expect(await read(bytes, 100)).toBe('Åsa Öberg \ufffd é\n')
})
