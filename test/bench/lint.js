// 10,000 messages through `lint --jsonl`, beside write-good and alex on the same texts in the same run, start-up
// included. The two are no dependencies of the project: they are taken from test/bench/peers (npm install write-good
// alex in there) or from the folder that HANDSLAG_BENCH_PEERS names, and left out where neither has them.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readCorpus } from '../eval/corpus.js'

const count = 10_000
const here = fileURLToPath(new URL('.', import.meta.url))
const peers = process.env.HANDSLAG_BENCH_PEERS ?? join(here, 'peers')
const folder = mkdtempSync(join(tmpdir(), 'handslag-bench-'))

const messages = readCorpus('develop')
if (messages.length === 0) throw new Error('test/corpus/develop holds no messages')
const lines = Array.from({ length: count }, (_, index) => {
  const { kind, text } = messages[index % messages.length]
  return JSON.stringify({ id: String(index), kind, text: `${text} ${index}` })
})
const file = join(folder, 'messages.jsonl')
writeFileSync(file, `${lines.join('\n')}\n`)

try {
  const own = seconds('handslag', ['bin/handslag.js', 'lint', '--jsonl'], { input: lines.join('\n') })
  const writeGood = peer('write-good', "const check = require('write-good')")
  const alex = peer('alex', "const { markdown: check } = await import('alex')")
  if (writeGood !== null) verdict('no slower than write-good', own <= writeGood)
  if (alex !== null) verdict('at most a tenth of the time of alex', own <= alex / 10)
} finally {
  rmSync(folder, { recursive: true })
}

/** @returns seconds, or null where the peer is not installed */
function peer(name, load) {
  if (!existsSync(join(peers, 'node_modules', name))) {
    print(`${name.padEnd(12)} not measured: it is not installed in ${peers}`)
    return null
  }
  const script = join(peers, `bench-${name}.mjs`)
  writeFileSync(
    script,
    `import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)
${load}
let found = 0
for (const line of readFileSync(process.argv[2], 'utf8').trim().split('\\n')) {
  const result = check(JSON.parse(line).text)
  found += (result.messages ?? result).length
}
process.stdout.write(String(found))
`,
  )
  try {
    return seconds(name, [script, file])
  } finally {
    rmSync(script)
  }
}

/** The best of three runs, as the least disturbed one. */
function seconds(name, words, options = {}) {
  const times = [1, 2, 3].map(() => {
    const start = performance.now()
    const { status, stderr } = spawnSync(process.execPath, words, {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      env: { ...process.env, HANDSLAG_STORE: join(folder, 'none.db') },
      encoding: 'utf8',
      maxBuffer: 1 << 29,
      ...options,
    })
    if (status !== 0 && status !== 1) throw new Error(`${name} ended with ${status}: ${stderr}`)
    return (performance.now() - start) / 1000
  })
  const best = Math.min(...times)
  print(`${name.padEnd(12)} ${best.toFixed(2)} s for ${count} messages`)
  return best
}

function verdict(claim, holds) {
  print(`${holds ? 'holds' : 'FAILS'}: ${claim}`)
  if (!holds) process.exitCode = 1
}

function print(line) {
  process.stdout.write(`${line}\n`)
}
