import { fileURLToPath } from 'node:url'
import { bundled } from '../support/bundled.js'
import { seeded } from '../support/seeded.js'

const files = process.argv.slice(2)
if (files.length === 0) {
  process.stderr.write('usage: npm run eval:reach FILE… (each a file of ties, two ids a line)\n')
  process.exit(2)
}

const { play } = await bundled(fileURLToPath(new URL('reach/play.ts', import.meta.url)))
const titles = { graph: 'prior from others of the same graph', shipped: 'prior as shipped, of another platform' }
for (const file of files) {
  const { people, egos, priors } = play(file, seeded(20260310))
  process.stdout.write(`${file}: ${people} people, ${egos} of them played; people at two steps\n`)
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
