import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readCorpus } from '../eval/corpus.js'

const count = 10_000
// The peers are no dependencies of the project, for they bring 400 packages: `npm install write-good alex` in this folder.
const peers = process.env.HANDSLAG_BENCH_PEERS ?? fileURLToPath(new URL('peers', import.meta.url))

/** 10,000 messages through `lint --jsonl`, start-up included, against write-good on the same texts. */
export function benchLintBesideWriteGood(program) {
  return beside(program, { peer: 'write-good', load: "const check = require('write-good')", limit: 1, runs: 3 })
}

/** The same against alex. */
export function benchLintBesideAlex(program) {
  return beside(program, {
    peer: 'alex',
    load: "const { markdown: check } = await import('alex')",
    limit: 0.1,
    runs: 1,
  })
}

/** The best of so many runs of each, in turn: the machine is as busy for one as for the other. */
function beside(program, { peer, load, limit, runs }) {
  const name = `lint, ${count} messages, beside ${peer}`
  if (!existsSync(join(peers, 'node_modules', peer))) return { name, missing: `${peer} is not installed in ${peers}` }
  const folder = mkdtempSync(join(tmpdir(), 'handslag-bench-'))
  const script = join(peers, `bench-${peer}.mjs`)
  try {
    const messages = join(folder, 'messages.jsonl')
    const input = manyMessages()
    writeFileSync(messages, input)
    writeFileSync(script, readerWith(load))
    const env = { ...process.env, HANDSLAG_STORE: join(folder, 'none.db') }
    let [ours, theirs] = [Infinity, Infinity]
    for (let run = 0; run < runs; run++) {
      ours = Math.min(ours, seconds([program, 'lint', '--jsonl'], { input, env }))
      theirs = Math.min(theirs, seconds([script, messages], {}))
    }
    return { name, ours, theirs, limit }
  } finally {
    rmSync(folder, { recursive: true })
    rmSync(script, { force: true })
  }
}

/** The corpus over and over, each message with a number that makes it another. */
function manyMessages() {
  const messages = readCorpus('develop')
  const lines = Array.from({ length: count }, (_, index) => {
    const { kind, text } = messages[index % messages.length]
    return JSON.stringify({ id: String(index), kind, text: `${text} ${index}` })
  })
  return `${lines.join('\n')}\n`
}

function readerWith(load) {
  return `import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)
${load}
for (const line of readFileSync(process.argv[2], 'utf8').trim().split('\\n')) check(JSON.parse(line).text)
`
}

function seconds(words, options) {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 1 << 29, ...options })
  if (status !== 0 && status !== 1) throw new Error(`${words[0]} ended with ${status}: ${stderr}`)
  return (performance.now() - start) / 1000
}
