import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import { writeArchive } from '../support/archive.ts'
import { atStep, startWith } from '../support/child.ts'
import { tablesOf } from '../support/content.ts'
import { Random } from '../support/generate/random.ts'
import { mailbox } from '../support/mailbox.ts'
import { temporaryFolder } from '../support/run.ts'
import { stockedStore } from '../support/stocked.ts'
import { addStrangers } from '../support/strangers.ts'

const killsEach = 8

/** Every command that writes, by what it is given. */
const commands: string[][] = [
  ['import', 'ARCHIVE', '--me', 'Karin Lindmark'],
  ['triage', 'accept', 'i1', 'i2'],
  ['triage', 'decline', 'i3'],
  ['triage', 'ask', 'i5'],
  ['triage', 'follow', 'i6'],
  ['contacts', 'add', 'Anna Berg', '--company', 'Nordplåt AB'],
  ['contacts', 'edit', 'p5', '--met', 'Kvalitetsdagen', '--place', 'Falun'],
  ['contacts', 'note', 'p5', 'Knows steel'],
  ['contacts', 'tag', 'customer', 'p5', 'p6', 'p7'],
  ['contacts', 'relate', 'p5', 'former-colleague'],
  ['contacts', 'link', 'p5', 'p6'],
  ['contacts', 'merge', 'p5', 'p6'],
  ['contacts', 'rhythm', 'p5', '90d'],
  ['contacts', 'log', 'p5', 'lunch'],
  ['groups', 'add', 'Mätteknik i Norden'],
  ['groups', 'members', 'g1', 'p5', 'p6'],
  ['interests', 'add', 'topic', 'gauges'],
  ['config', 'set', 'target', '150'],
  ['profile', '--photo', 'yes'],
  ['plan'],
  [
    'draft',
    'Stina Strand',
    '--kind',
    'request',
    '--met',
    'Kvalitetsdagen',
    '--why',
    'hear how you test valves',
    '--save',
  ],
  ['undo'],
  ['doctor', '--fix'],
  ['forget', 'p5', '--yes'],
  ['backup'],
  ['restore', 'BACKUP'],
]

/** What they all begin with. */
async function stage() {
  const before = await stockedStore()
  addStrangers(before, { name: 'Stina Strand', slug: 'stina-strand-example' })
  const backup = join(temporaryFolder(), 'backup.db')
  for (const argv of [
    ['backup', backup],
    ['contacts', 'note', 'p7', 'later than the backup'],
  ])
    expect((await startWith({}, before, ...argv).ended).code).toBe(0)
  const words: Record<string, string> = { ARCHIVE: writeArchive(temporaryFolder(), mailbox), BACKUP: backup }
  return { before, argvOf: (command: string[]) => command.map(word => words[word] ?? word) }
}

function copyOf(before: string): string {
  const store = join(temporaryFolder(), 'handslag.db')
  copyFileSync(before, store)
  return store
}

/** A whole run: what the store holds then, and how many things were done to it and to files. */
async function wholeRun(before: string, argv: string[]) {
  const store = copyOf(before)
  const count = join(temporaryFolder(), 'count')
  const { code, stderr } = await startWith({ ...atStep(), HANDSLAG_STEPS: count }, store, ...argv).ended
  expect({ argv, code, stderr: code > 1 ? stderr : '' }).toEqual({ argv, code: code === 1 ? 1 : 0, stderr: '' })
  return { after: tablesOf(store), steps: Number(readFileSync(count, 'utf8')) }
}

/** Points spread over the run, a random one in each stretch. */
function points(steps: number, random: Random): number[] {
  return Array.from({ length: killsEach }, (_, kill) => 1 + Math.floor(((kill + random.next()) * steps) / killsEach))
}

function filesBeside(store: string): string[] {
  return readdirSync(dirname(store)).map(file => file.replace(basename(store), ''))
}

test('every command that writes leaves all or nothing wherever it is killed, and can be run again', async () => {
  const { before, argvOf } = await stage()
  const old = tablesOf(before)
  const random = new Random(21)
  let kills = 0
  const tasks = commands.map(command => async () => {
    const argv = argvOf(command)
    const { after, steps } = await wholeRun(before, argv)
    for (const point of points(steps, random)) {
      const store = copyOf(before)
      const { code } = await startWith(atStep(point), store, ...argv).ended
      expect({ argv, point, code }).toEqual({ argv, point, code: -1 })
      kills++
      const left = tablesOf(store)
      const isNew = isDeepStrictEqual(left, after)
      expect({ argv, point, whole: isNew || isDeepStrictEqual(left, old) }).toEqual({ argv, point, whole: true })
      if (isNew && command[0] === 'forget') await expectCleanable(store)
      if (!isNew) {
        expect((await startWith({}, store, ...argv).ended).code).toBeLessThan(2)
        expect(tablesOf(store)).toEqual(after)
        expect(filesBeside(store).filter(ending => /part|restoring|\.\d+$/.test(ending))).toEqual([])
      }
    }
  })
  const next = tasks.values()
  await Promise.all(
    [1, 2].map(async () => {
      for (const task of next) await task()
    }),
  )
  expect(kills).toBeGreaterThanOrEqual(200)
}, 600_000)

/** After a kill between the rows and the files, doctor finishes what forgetting began. */
async function expectCleanable(store: string): Promise<void> {
  await startWith({}, store, 'doctor', '--fix').ended
  const folder = dirname(store)
  const bytes = readdirSync(folder).map(file => readFileSync(join(folder, file), 'latin1'))
  expect(bytes.join('').includes('peder-malmros-example')).toBe(false)
}
