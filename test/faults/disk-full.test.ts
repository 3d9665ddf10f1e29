import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { writeArchive } from '../support/archive.ts'
import { start } from '../support/child.ts'
import { contentOf } from '../support/content.ts'
import { largeArchive } from '../support/generate/large.ts'
import { temporaryFolder } from '../support/run.ts'
import { noSmallDisk, onFullDisk } from '../support/small-disk.ts'
import { stockedStore } from '../support/stocked.ts'

const reason = noSmallDisk()

beforeAll(() => {
  if (reason !== null) process.stderr.write(`Full disks are not tried here: ${reason}\n`)
})

const kibibytesFree = [0, 8, 34, 48, 80, 200, 600, 1500]

/** Runs a command with ever more room. @returns how often it failed and how often it worked */
async function withEverMoreRoom(before: string, argv: string[]): Promise<{ failed: number; worked: number }> {
  const whole = join(temporaryFolder(), 'whole.db')
  copyFileSync(before, whole)
  expect((await start(whole, ...argv).ended).code).toBe(0)
  const [old, done] = [contentOf(before), contentOf(whole)]
  const outcomes = kibibytesFree.map(free => {
    const { code, stderr, store } = onFullDisk({ before, free, argv: [...argv, '--json'] })
    expect([0, 4]).toContain(code)
    expect(contentOf(store)).toEqual(code === 0 ? done : old)
    if (code === 4) expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'disk-full' } })
    return code
  })
  return { failed: outcomes.filter(code => code === 4).length, worked: outcomes.filter(code => code === 0).length }
}

test.skipIf(reason !== null)('on a full disk a command does all or nothing, and says what is missing', async () => {
  const before = await stockedStore()
  const commands = [
    ['contacts', 'note', 'p5', 'Knows steel'],
    ['triage', 'accept', 'i1'],
    ['contacts', 'merge', 'p5', 'p6'],
  ]
  for (const argv of commands) {
    const { failed, worked } = await withEverMoreRoom(before, argv)
    expect(failed).toBeGreaterThan(2)
    expect(worked).toBeGreaterThan(1)
  }
})

test.skipIf(reason !== null)('an import that finds no room leaves nothing of itself', async () => {
  const before = await stockedStore()
  const archive = writeArchive(
    temporaryFolder(),
    largeArchive({ seed: 7, connections: 300, messages: 1500, invitations: 20 }),
  )
  const { failed } = await withEverMoreRoom(before, ['import', archive, '--me', 'Karin Lindmark'])
  expect(failed).toBeGreaterThan(4)
})

test.skipIf(reason !== null)('a backup that finds no room is not there, and the store is as it was', async () => {
  const before = await stockedStore()
  for (const free of kibibytesFree) {
    const { code, store, beside } = onFullDisk({ before, free, argv: ['backup'] })
    expect(contentOf(store)).toEqual(contentOf(before))
    expect(beside('.backup-2026-03-10')).toBe(code === 0)
    expect(beside('.backup-2026-03-10.part')).toBe(false)
  }
})

test.skipIf(reason !== null)('forgetting that cannot clean the files says so, and doctor does the rest', async () => {
  const before = await stockedStore()
  const forgotten = {
    code: 4,
    stderr: expect.stringContaining('The rows are gone, but the files could not be cleaned'),
  }
  const unfinished = kibibytesFree
    .map(free => onFullDisk({ before, free, argv: ['forget', 'p5', '--yes'] }))
    .filter(({ stderr }) => stderr.includes('The rows are gone'))
  expect(unfinished.length).toBeGreaterThan(0)
  for (const { code, stderr, store } of unfinished) {
    expect({ code, stderr }).toEqual(forgotten)
    const doctor = await start(store, 'doctor', '--json').ended
    expect(JSON.parse(doctor.stdout)).toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ code: 'unscrubbed' })]),
    })
    await start(store, 'doctor', '--fix').ended
    const after = JSON.parse((await start(store, 'doctor', '--json').ended).stdout) as { problems: { code: string }[] }
    expect(after.problems.map(({ code }) => code)).not.toContain('unscrubbed')
  }
})
