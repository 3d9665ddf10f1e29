import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { run } from '../../src/cli/main.ts'

/** What `lint --jsonl` answers to these lines. */
async function answers(...lines: string[]): Promise<{ code: number; answers: unknown[]; stderr: string }> {
  const out: string[] = []
  const err: string[] = []
  const code = await run(['lint', '--jsonl'], {
    stdout: { write: text => out.push(text) },
    stderr: { write: text => err.push(text) },
    stdin: Object.assign(Readable.from([lines.join('\n')]), { isTTY: false }) as unknown as NodeJS.ReadStream,
    env: { HANDSLAG_STORE: 'none.db', HANDSLAG_LANG: 'en' },
  })
  const told = out.join('').trimEnd().split('\n')
  return { code, answers: told.map(line => JSON.parse(line) as unknown), stderr: err.join('') }
}

test('a line that is no such object is answered by its error, and the others are answered as ever', async () => {
  const good = JSON.stringify({ id: 'a', text: 'Hi Anna, we met at the fair. /Bo', kind: 'message' })
  const bad = [
    '{"text":"Hi","kind":{"toString":false}}',
    '{"text":"Hi","relation":["close"]}',
    '{"text":{}}',
    '{"text":""}',
    '{"id":"b","text":" \\n\\u200b"}',
    '[1]',
    'null',
    '{"text":',
  ]
  const ended = await answers(good, ...bad, good)
  expect({ code: ended.code, stderr: ended.stderr }).toEqual({ code: 3, stderr: '' })
  expect(ended.answers).toHaveLength(bad.length + 2)
  expect(ended.answers[0]).toEqual(ended.answers.at(-1))
  expect(ended.answers[1]).toMatchObject({
    error: { code: 'unknown-value', message: '"{"toString":false}" is not a known kind.' },
  })
  for (const answer of ended.answers.slice(4, 6)) {
    expect(answer).toMatchObject({ error: { code: 'nothing-to-lint', message: 'The text is empty.' } })
  }
  for (const answer of ended.answers.slice(1, -1)) expect(answer).toHaveProperty('error.hint')
})
