import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../bin/handslag.js', import.meta.url))

/** Each message with the verdict that the built program gives it. The language is for the program to find. */
export function verdictsOf(messages) {
  const input = messages.map(({ id, kind, text, to, relation }) => JSON.stringify({ id, kind, text, to, relation }))
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, 'lint', '--jsonl'], {
    input: `${input.join('\n')}\n`,
    env: { ...process.env, HANDSLAG_STORE: join(tmpdir(), 'handslag-eval-without-store.db'), HANDSLAG_LANG: 'en' },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0 && status !== 1) throw new Error(`lint ended with ${status}: ${stderr}`)
  const answers = stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  return messages.map((message, index) => {
    const { verdict, score, parts } = answers[index]
    return { ...message, verdict, score, why: parts.map(({ source, points }) => `${source} ${points}`).join(', ') }
  })
}
