// `npm run fuzz` tries every door for a minute; `npm run fuzz -- csv zip --minutes 10 --seed 7` these, for longer, with
// other chances. An input that breaks a rule is kept, and named with the rule.
import { fork } from 'node:child_process'
import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { doors } from './doors.js'

/** Three times what a run may take: a machine that has much to do is slow. */
const patienceMs = 30_000
const heapMegabytes = 500
const worker = fileURLToPath(new URL('worker.js', import.meta.url))
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string', default: '1' },
    runs: { type: 'string', default: 'Infinity' },
    seed: { type: 'string', default: '20260310' },
  },
})
const unknown = positionals.find(name => !(name in doors))
if (unknown !== undefined) {
  process.stderr.write(`no door is called ${unknown}; there are ${Object.keys(doors).join(', ')}\n`)
  process.exit(2)
}
for (const door of positionals.length > 0 ? positionals : Object.keys(doors))
  for (const way of ['guided', 'made']) await attend(door, way)

/** Half of the time for each way. */
async function attend(door, way) {
  const keep = mkdtempSync(join(tmpdir(), `handslag-fuzz-${door}-`))
  const seconds = 30 * Number(values.minutes)
  const child = fork(worker, [door, way, values.seed, values.runs, String(seconds), keep], {
    execArgv: [`--max-old-space-size=${heapMegabytes}`],
  })
  const rules = new Set()
  let outcome
  child.on('message', ({ found, file, done }) => {
    outcome ??= done
    const rule = found?.replace(/\d+/g, '0').slice(0, 60)
    if (found === undefined || rules.has(rule)) return
    rules.add(rule)
    tell(`${door}, ${way}: ${found}\n  ${file}`)
  })
  const watch = setInterval(() => isStuck(join(keep, 'now')) && child.kill('SIGKILL'), 1000)
  const code = await new Promise(resolve => child.on('exit', resolve))
  clearInterval(watch)
  if (outcome === undefined) {
    const last = readFileSync(join(keep, 'now.name'), 'utf8')
    tell(`${door}, ${way}: ended with ${code ?? 'a hang'} at ${join(keep, 'now')} (${last})`)
  }
  const { runs = 0, blocks } = outcome ?? {}
  process.stdout.write(`${door}, ${way}: ${runs} runs, ${blocks ?? 'no'} blocks counted, ${rules.size} rules broken\n`)
}

function tell(finding) {
  process.stdout.write(`${finding}\n`)
  process.exitCode = 1
}

/** The worker writes down each input before it tries it. */
function isStuck(now) {
  const noted = statSync(now, { throwIfNoEntry: false })
  return noted !== undefined && Date.now() - noted.mtimeMs > patienceMs
}
