import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { benchImport } from './import.js'
import { benchLintBesideAlex, benchLintBesideWriteGood } from './lint.js'
import { benchEngine } from './network/engine.js'
import { benchReach, benchReachLarge } from './network/store.js'
import { benchPlan } from './plan.js'
import { benchReport } from './report.js'
import { benchStart } from './start.js'

const program = fileURLToPath(new URL('../../bin/handslag.js', import.meta.url))
const benches = {
  start: benchStart,
  plan: benchPlan,
  import: benchImport,
  report: benchReport,
  'lint-write-good': benchLintBesideWriteGood,
  'lint-alex': benchLintBesideAlex,
  engine: benchEngine,
  reach: benchReach,
  'reach-large': benchReachLarge,
}

// `npm run bench -- engine reach --graph FILE` runs these two, on files of ties in the place of small made-up ones.
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { graph: { type: 'string', multiple: true, default: [] } },
})
const unknown = positionals.find(name => !(name in benches))
if (unknown !== undefined) {
  process.stderr.write(`no bench is called ${unknown}; there are ${Object.keys(benches).join(', ')}\n`)
  process.exit(2)
}
for (const name of positionals.length > 0 ? positionals : Object.keys(benches)) {
  for (const result of [await benches[name](program, { graphs: values.graph })].flat()) show(result)
}

function show({ name, missing, notes, ours, theirs, limit, megabytes, mostMegabytes }) {
  if (notes) return process.stdout.write(`${name}:\n${notes.map(note => `  ${note}\n`).join('')}`)
  if (missing !== undefined) return process.stdout.write(`${name}: not measured, ${missing}\n`)
  const ratio = ours / theirs
  const memory = mostMegabytes === undefined ? '' : `, ${megabytes.toFixed(0)} MB (at most ${mostMegabytes})`
  const figures = `${inSeconds(ours)} / ${inSeconds(theirs)}`
  process.stdout.write(`${name}: ${ratio.toFixed(2)} x (at most ${Number(limit.toFixed(3))} x; ${figures})${memory}\n`)
  if (ratio > limit || (mostMegabytes !== undefined && megabytes > mostMegabytes)) process.exitCode = 1
}

function inSeconds(figure) {
  return figure < 0.1 ? `${(1000 * figure).toFixed(2)} ms` : `${figure.toFixed(2)} s`
}
