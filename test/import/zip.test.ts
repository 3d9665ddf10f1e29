import { createWriteStream, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { openArchive } from '../../src/import/zip.ts'
import { allowance, firstOverlap, measured } from '../../src/import/zip-limits.ts'
import { temporaryFolder } from '../support/run.ts'

async function zipped(entries: Record<string, Buffer>): Promise<string> {
  const zip = new ZipFile()
  for (const [name, bytes] of Object.entries(entries)) zip.addBuffer(bytes, name)
  zip.end()
  const path = join(temporaryFolder(), 'test.zip')
  await pipeline(zip.outputStream, createWriteStream(path))
  return path
}

async function readAll(path: string): Promise<Record<string, string>> {
  const { files, close } = await openArchive(path)
  try {
    const found: Record<string, string> = {}
    for (const file of files) {
      const pieces: Buffer[] = []
      for await (const piece of file.open()) pieces.push(piece)
      found[file.name] = Buffer.concat(pieces).toString()
    }
    return found
  } finally {
    close()
  }
}

test('every entry is read, in sub-folders too', async () => {
  const path = await zipped({ 'Connections.csv': Buffer.from('a'), 'Jobs/Saved.csv': Buffer.from('b') })
  expect(await readAll(path)).toEqual({ 'Connections.csv': 'a', 'Jobs/Saved.csv': 'b' })
})

test('what unpacks to far more than it holds is refused', async () => {
  const path = await zipped({ 'messages.csv': Buffer.alloc(64 * 1024 * 1024) })
  await expect(readAll(path)).rejects.toMatchObject({ code: 'archive-unsafe', params: { reason: 'bomb' } })
})

test('a name that leaves the archive is refused', async () => {
  const path = await zipped({ 'xx/Connections.csv': Buffer.from('a') })
  writeFileSync(path, Buffer.from(readFileSync(path, 'latin1').replaceAll('xx/', '../'), 'latin1'))
  await expect(readAll(path)).rejects.toMatchObject({ code: 'archive-unsafe', params: { reason: 'path' } })
})

test('an archive that is cut short is called damaged', async () => {
  const path = await zipped({ 'Connections.csv': Buffer.from('a'.repeat(1000)) })
  writeFileSync(path, readFileSync(path).subarray(0, 60))
  await expect(readAll(path)).rejects.toMatchObject({ code: 'archive-damaged' })
})

test('an entry with the encryption bit is refused', async () => {
  const path = await zipped({ 'Connections.csv': Buffer.from('a') })
  const bytes = readFileSync(path)
  const central = bytes.indexOf(Buffer.from('PK\x01\x02', 'latin1'))
  for (const flags of [6, central + 8]) bytes.writeUInt16LE(bytes.readUInt16LE(flags) | 1, flags)
  writeFileSync(path, bytes)
  await expect(readAll(path)).rejects.toMatchObject({ code: 'archive-encrypted' })
})

test('entries that share their bytes are told', () => {
  const entry = (fileName: string, offset: number) => ({
    fileName,
    fileNameLength: 1,
    compressedSize: 100,
    relativeOffsetOfLocalHeader: offset,
  })
  expect(firstOverlap([entry('b', 131), entry('a', 0)])).toBeNull()
  expect(firstOverlap([entry('b', 130), entry('a', 0)])).toBe('b')
})

test('the allowance is 200 times the packed size, and 2 GiB at most', () => {
  const packed = 10 * 1024 * 1024
  expect(measured(allowance(packed), 200 * packed)).toBe(true)
  expect(measured(allowance(packed), 200 * packed + 1)).toBe(false)
  expect(measured(allowance(packed * 100), 2 * 1024 ** 3 + 1)).toBe(false)
})
