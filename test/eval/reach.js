import { fileURLToPath } from 'node:url'
import { bundled } from '../support/bundled.js'
import { seeded } from '../support/seeded.js'

const files = process.argv.slice(2)
const seed = 20260310
const { play, graphOfFile, graphMade, madeGraphs } = await bundled(
  fileURLToPath(new URL('reach/play.ts', import.meta.url)),
)
const titles = { graph: 'prior from others of the same graph', shipped: 'prior as shipped, of another platform' }

if (files.length === 0) {
  process.stdout.write(
    'No file of ties was named (npm run eval:reach FILE…, two ids a line): these graphs are made up.\n',
  )
  for (const [name, make] of Object.entries(madeGraphs)) show(name, graphMade(make, seeded(seed)))
}
for (const file of files) show(file, graphOfFile(file))

function show(name, graph) {
  const { people, egos, priors } = play(graph, seeded(seed), { people: 300, times: 5 })
  process.stdout.write(`${name}: ${people} people, ${egos} of them played; people at two steps\n`)
  for (const { prior, rows } of priors) {
    process.stdout.write(`  ${titles[prior].padEnd(42)} median error  Chao's  80 % intervals hold\n`)
    for (const { level, error, chaoError, coverage } of rows) {
      const usual = chaoError === null ? '' : chaoError.toFixed(3)
      const held = `${(100 * coverage).toFixed(0)} %`
      process.stdout.write(
        `    ${level.padEnd(40)} ${error.toFixed(3).padStart(12)} ${usual.padStart(7)} ${held.padStart(20)}\n`,
      )
    }
  }
}
