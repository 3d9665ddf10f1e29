import { copyFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as nextTurn, setTimeout as passed } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openForReading } from '../../src/store/open.ts'
import { rows } from '../../src/store/store.ts'
import { writeArchive } from '../support/archive.ts'
import { type Running, start, startWith } from '../support/child.ts'
import { largeArchive } from '../support/generate/large.ts'
import { Random } from '../support/generate/random.ts'
import { temporaryFolder } from '../support/run.ts'

const kills = 20
const sample = join(import.meta.dirname, '../../data/sample-export')

/** The moment to kill at: a share of the time that the command takes, or of the bytes that it writes to the log. */
type Moment = { of: 'time' | 'log'; share: number; signal?: NodeJS.Signals }

const content = `SELECT (SELECT count(*) FROM person) AS people, (SELECT count(*) FROM message) AS messages,
  (SELECT count(*) FROM connection) AS contacts, (SELECT count(*) FROM note) AS notes,
  (SELECT group_concat(state) FROM invitation) AS invitations, (SELECT count(*) FROM journal) AS journal`

function contentOf(path: string): unknown {
  const store = openForReading(path)
  try {
    expect(rows(store, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
    expect(rows(store, 'PRAGMA foreign_key_check')).toEqual([])
    return rows(store, content)
  } finally {
    store.close()
  }
}

/** A command that changes a store, its store before and after, and what a whole run of it takes. */
async function wholeRun(before: string, argv: string[]) {
  const store = join(temporaryFolder(), 'whole.db')
  copyFileSync(before, store)
  const began = performance.now()
  let logged = 0
  const running = start(store, ...argv)
  const watch = watched(running, () => {
    logged = Math.max(logged, logSize(store))
    return false
  })
  const { code, stderr } = await running.ended
  await watch
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' })
  return { time: performance.now() - began, log: logged, after: contentOf(store) }
}

/** Kills a run of the command at a moment. @returns what the store holds then */
async function killed(
  before: string,
  argv: string[],
  whole: { time: number; log: number },
  { of, share, signal = 'SIGKILL' }: Moment,
) {
  const store = join(temporaryFolder(), 'killed.db')
  copyFileSync(before, store)
  const running = start(store, ...argv)
  if (of === 'time') await passed(share * whole.time)
  else await watched(running, () => logSize(store) > share * whole.log)
  running.child.kill(signal)
  await running.ended
  return { store, content: contentOf(store) }
}

/** Looks again and again until it is so, or the program has ended. */
async function watched({ child }: Running, isSo: () => boolean): Promise<void> {
  while (child.exitCode === null && child.signalCode === null && !isSo()) await nextTurn()
}

function logSize(store: string): number {
  return statSync(`${store}-wal`, { throwIfNoEntry: false })?.size ?? 0
}

/** A store with the sample export in it. */
async function stocked(): Promise<string> {
  const store = join(temporaryFolder(), 'before.db')
  expect((await start(store, 'import', sample).ended).code).toBe(0)
  return store
}

async function expectAllOrNothing(before: string, argv: string[], seed: number): Promise<void> {
  const whole = await wholeRun(before, argv)
  const nothing = contentOf(before)
  const random = new Random(seed)
  const outcomes: unknown[] = []
  for (let kill = 0; kill < kills; kill++) {
    const moment: Moment = { of: kill % 2 === 0 ? 'time' : 'log', share: (kill + random.next()) / kills }
    outcomes.push((await killed(before, argv, whole, moment)).content)
  }
  for (const outcome of outcomes) expect([nothing, whole.after]).toContainEqual(outcome)
  expect(outcomes).toContainEqual(nothing)
}

test('an import that is killed leaves all of it or nothing', async () => {
  const size = { seed: 3, connections: 800, messages: 4000, invitations: 200 }
  const archive = writeArchive(temporaryFolder(), largeArchive(size))
  await expectAllOrNothing(await stocked(), ['import', archive, '--me', 'Karin Lindmark'], 11)
})

test('answers to invitations that are killed are all recorded, or none is', async () => {
  const before = await stocked()
  const { stdout } = await start(before, 'triage', 'list', '--json').ended
  const ids = (JSON.parse(stdout) as { invitations: { id: string }[] }).invitations.map(({ id }) => id)
  expect(ids).toHaveLength(24)
  await expectAllOrNothing(before, ['triage', 'ignore', ...ids], 12)
})

test('an import that was killed can be run again', async () => {
  const before = await stocked()
  const archive = writeArchive(
    temporaryFolder(),
    largeArchive({ seed: 5, connections: 1000, messages: 4000, invitations: 100 }),
  )
  const argv = ['import', archive]
  const whole = await wholeRun(before, argv)
  const { store } = await killed(before, argv, whole, { of: 'time', share: 0.6 })
  expect((await start(store, ...argv).ended).code).toBe(0)
  expect(contentOf(store)).toEqual(whole.after)
})

test('Ctrl-C leaves nothing of an import, and nothing of the demo', async () => {
  const before = await stocked()
  const archive = writeArchive(
    temporaryFolder(),
    largeArchive({ seed: 6, connections: 800, messages: 4000, invitations: 100 }),
  )
  const argv = ['import', archive]
  const whole = await wholeRun(before, argv)
  const { content } = await killed(before, argv, whole, { of: 'time', share: 0.5, signal: 'SIGINT' })
  expect([contentOf(before), whole.after]).toContainEqual(content)

  const throwAway = temporaryFolder()
  const demo = startWith({ TMPDIR: throwAway }, join(throwAway, 'unused.db'), 'demo')
  await watched(demo, () => readdirSync(throwAway).length > 0)
  demo.child.kill('SIGINT')
  expect([0, 130]).toContain((await demo.ended).code) // it may just have finished
  expect(readdirSync(throwAway)).toEqual([])
})
