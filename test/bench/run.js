import { fileURLToPath } from 'node:url'
import { benchImport } from './import.js'
import { benchLintBesideAlex, benchLintBesideWriteGood } from './lint.js'
import { benchPlan } from './plan.js'
import { benchReport } from './report.js'
import { benchStart } from './start.js'

const program = fileURLToPath(new URL('../../bin/handslag.js', import.meta.url))
const benches = [benchStart, benchPlan, benchImport, benchReport, benchLintBesideWriteGood, benchLintBesideAlex]

for (const bench of benches) {
  const { name, missing, ours, theirs, limit, megabytes, mostMegabytes } = await bench(program)
  if (missing !== undefined) {
    process.stdout.write(`${name}: not measured, ${missing}\n`)
    continue
  }
  const ratio = ours / theirs
  const memory = mostMegabytes === undefined ? '' : `, ${megabytes.toFixed(0)} MB (at most ${mostMegabytes})`
  const figures = `${ours.toFixed(2)} s / ${theirs.toFixed(2)} s`
  process.stdout.write(`${name}: ${ratio.toFixed(2)} x (at most ${limit} x; ${figures})${memory}\n`)
  if (ratio > limit || (mostMegabytes !== undefined && megabytes > mostMegabytes)) process.exitCode = 1
}
