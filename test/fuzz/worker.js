// One door, tried one way until the time or the runs are up; `run.js` starts this and sees to it that it goes on.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { doors, sample } from './doors.js'
import { guided } from './guided.js'
import { made } from './made.js'
import { Program } from './program.js'

const mostMegabytes = 500
const [name, way, seedText, runsText, secondsText, keep] = process.argv.slice(2)
const [seed, runs, seconds] = [seedText, runsText, secondsText].map(Number)
const door = doors[name]
const program = new Program()
const end = performance.now() + 1000 * seconds
let findings = 0

const until = done => done >= runs || performance.now() > end

async function check(input, thorough) {
  writeFileSync(join(keep, 'now'), input.bytes)
  writeFileSync(join(keep, 'now.name'), input.name)
  const before = process.memoryUsage.rss()
  await door.check(program, input, { options: door.options, thorough })
  const grown = (process.memoryUsage.rss() - before) / 1024 ** 2
  if (grown > mostMegabytes) throw new Error(`${grown.toFixed(0)} MB for one run`)
}

function found(input, error) {
  findings++
  const file = join(keep, `${way}-${findings}-${input.name.replaceAll(/[^\w.-]/g, '_')}`)
  writeFileSync(file, input.bytes)
  process.send({ found: error.message, file })
}

async function byShape() {
  const packed = door.packed ?? (input => input)
  let done = 0
  let running = Promise.resolve()
  const tried = async shape => {
    done++
    const input = await packed(shape)
    try {
      await check(input, done % 4 === 0)
    } catch (error) {
      found(input, error)
      throw error
    }
  }
  const property = fc.asyncProperty(made[name](await door.seeds()), shape => {
    running = tried(shape)
    return running
  })
  const report = await fc.check(property, {
    seed,
    numRuns: runs,
    interruptAfterTimeLimit: Math.max(1, end - performance.now()),
  })
  await running.catch(() => {}) // time is up in the midst of the last one; what it found is told
  if (report.failed && report.counterexample) found(await packed(report.counterexample[0]), report.errorInstance)
  return { runs: done }
}

try {
  const known = sample(12).filter(({ name }) => /^(Connections|Profile|Positions|Invitations)\.csv$/.test(name))
  for (const { name, bytes } of known) program.file(name, bytes)
  await program.prepare(['import', program.folder, '--quiet', '--me', 'Elin Sandmark'], ['groups', 'add', 'Mätteknik'])
  const outcome = way === 'guided' ? await guided(door, { check, seed, until, found }) : await byShape()
  process.send({ done: outcome })
} finally {
  program.end()
}
