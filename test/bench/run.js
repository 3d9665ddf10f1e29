import { fileURLToPath } from 'node:url'
import { benchImport } from './import.js'

const program = fileURLToPath(new URL('../../bin/handslag.js', import.meta.url))
const benches = [benchImport]

for (const bench of benches) {
  const { name, ours, theirs, limit, megabytes, mostMegabytes } = await bench(program)
  const ratio = ours / theirs
  const memory = mostMegabytes === undefined ? '' : `, ${megabytes.toFixed(0)} MB (at most ${mostMegabytes})`
  const figures = `${ours.toFixed(2)} s / ${theirs.toFixed(2)} s`
  process.stdout.write(`${name}: ${ratio.toFixed(2)} x (at most ${limit} x; ${figures})${memory}\n`)
  if (ratio > limit || (mostMegabytes !== undefined && megabytes > mostMegabytes)) process.exitCode = 1
}
