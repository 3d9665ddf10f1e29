import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import type { ImportReport } from '../../src/app/import/report.ts'
import { openForReading, openForWriting } from '../../src/store/open.ts'
import { references } from '../../src/store/references.ts'
import { change, type Store } from '../../src/store/store.ts'
import { type Archive, writeArchive } from '../support/archive.ts'
import { type Desktop, desktop, temporaryFolder } from '../support/run.ts'

const name = 'Zoë Ångqvist'
const url = 'https://www.linkedin.com/in/zoë-ångqvist-example'
const zoe = { name, url }
const anna = 'Anna Berg'

/** Zoë in every file of an export that names people. */
const archive: Archive = {
  profile: {},
  connections: [
    { who: zoe, email: 'zoe.angqvist@example.com', company: 'Fågelbo AB', position: 'Zebrafinkare', on: '2021-04-04' },
    { who: anna, company: 'Nordplåt AB', on: '2021-04-05' },
  ],
  invitations: [{ from: zoe, at: '2021-04-01 10:00', message: 'Kolibrin hovrar' }],
  messages: [
    { from: 'me', to: [zoe], at: '2025-06-01 14:03:22', text: 'Hej! Albatrossen seglar.' },
    { from: zoe, to: ['me'], at: '2025-06-02 14:03:22', text: 'Oj.' },
    { from: 'me', to: [anna], at: '2025-06-03 14:03:22', text: `Har du träffat ${name.normalize('NFD')}?` },
  ],
  endorsementsReceived: [{ who: zoe, skill: 'Gråsparvsräkning', at: '2022-01-01 10:00' }],
  recommendationsReceived: [{ who: zoe, text: 'Bra', at: '2022-01-02 10:00' }],
  recommendationsGiven: [{ who: zoe, text: 'Pelikanen fiskar', at: '2022-01-03 10:00' }],
  notes: [{ who: zoe, text: 'Tofsvipan ropar', at: '2026-01-05 08:00' }],
  addressBook: [{ name, email: 'zoe.privat@example.com' }],
}

const traces = [
  'zoë',
  'ångqvist',
  'zoe',
  'angqvist',
  'zo%c3%ab',
  'zebrafinkare',
  'kolibrin',
  'albatrossen',
  'gråsparvsräkning',
  'pelikanen',
  'tofsvipan',
  'storlommen',
  'ormvråken',
  'kungsfiskaren',
  'rödhaken',
  'domherren',
  'fiskgjusen',
  'smådoppingen',
  'trädkryparen',
]

/** What the user has noted of Zoë, on all sides, and of her elsewhere. */
const noted = [
  ['contacts', 'note', name, 'Storlommen dyker'],
  ['contacts', 'tag', 'ormvråken', name],
  ['contacts', 'edit', name, '--alias', 'kungsfiskaren', '--met', 'Rödhaken sjunger', '--met-on', '2025-02-03'],
  ['contacts', 'relate', name, 'colleague'],
  ['contacts', 'rhythm', name, '30d'],
  ['contacts', 'log', name, 'Fiskgjusen landade'],
  ['contacts', 'link', name, anna],
  ['groups', 'add', 'Fågelskådare'],
  ['groups', 'members', 'g1', name],
  ['groups', 'log', 'g1', 'comment', `Tack ${name}!`],
  ['contacts', 'note', anna, `Känner ${name.normalize('NFD')}, zoe.angqvist@example.com, ${encodeURI(url)}`],
  ['contacts', 'note', anna, `Bjud in zoe ångqvists kollega; ZOË ÅNGQVIST kommer.`],
  ['plan'],
  ['backup'],
]

/** Rows that no command of today writes, in tables that name people. */
function fillByHand(store: Store, zoe: number): void {
  change(store, "UPDATE invitation SET because = 'smådoppingen' WHERE person = ?", zoe)
  change(store, "INSERT OR IGNORE INTO follow (person, since) VALUES (?, '2021-01-01')", zoe)
  change(
    store,
    "INSERT INTO change (person, field, after, seen_on) VALUES (?, 'position', 'Trädkryparen', '2026-01-01')",
    zoe,
  )
  change(
    store,
    `INSERT INTO plan_item (week, number, kind, subject, person, minutes, principle, params, state)
      VALUES ('2026-03-02', 1, 'reply', 'p2', ?, 4, 'P13', ?, 'open')`,
    zoe,
    JSON.stringify({ name }),
  )
  for (let id = 1000; id < 3200; id++) {
    const sql = 'INSERT INTO person (id, name, name_key) VALUES (?, ?, ?)'
    change(store, sql, id, `Person ${id}`, `person ${id}`)
  }
  change(store, "INSERT INTO former_address (person, slug) VALUES (?, 'zoe-domherren-example')", zoe)
  change(store, "INSERT INTO connection (a, b, source, told_by) VALUES (1000, 1001, 'owner', ?)", zoe)
}

/** Everything that lies beside a store but what the user copied, as text, composed and in small letters. */
function textBeside(store: string): string {
  const files = readdirSync(dirname(store)).filter(file => !file.includes('.backup-'))
  const bytes = files.map(file => readFileSync(join(dirname(store), file), 'utf8'))
  return bytes.join('\n').normalize('NFC').toLowerCase()
}

const found = (text: string) => traces.filter(trace => text.includes(trace.normalize('NFC')))
const folder = () => writeArchive(join(temporaryFolder(), 'export'), archive)

async function wellKnown(): Promise<Desktop> {
  const user = desktop()
  await user.json('import', folder())
  for (const argv of noted) expect(await user.handslag(...argv, '--quiet')).toMatchObject({ code: 0, stderr: '' })
  const { id } = (await user.json<{ id: string }>('contacts', 'show', name)) as { id: string }
  const store = openForWriting(user.store)
  fillByHand(store, Number(id.slice(1)))
  const empty = references(store).filter(
    ({ table, column }) =>
      store.prepare(`SELECT 1 FROM "${table}" WHERE "${column}" = ?`).get(id.slice(1)) === undefined,
  )
  expect(empty).toEqual([])
  store.close()
  for (const argv of [['find', 'storlommen'], ['reach']]) expect((await user.handslag(...argv)).code).toBe(0)
  return user
}

test('of somebody known on all sides no byte is left beside the store, and no import brings one back', async () => {
  const { handslag, json, store } = await wellKnown()
  expect(found(textBeside(store))).toEqual(traces)
  const { code, stdout, stderr } = await handslag('forget', name, '--yes')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toContain(`${store}.backup-2026-03-10`)
  expect(found(stdout)).toEqual([])
  expect(found(textBeside(store))).toEqual([])
  await json<ImportReport>('import', folder())
  expect(found(textBeside(store))).toEqual([])
  for (const argv of [['contacts', 'list'], ['export'], ['undo', '--list'], ['find', 'dyker'], ['doctor']])
    expect(found((await handslag(...argv)).stdout)).toEqual([])
})

test('undo cannot bring anybody back, and says that there is nothing; --allow lets the next import', async () => {
  const { handslag, json, store } = await wellKnown()
  await json('undo')
  await handslag('forget', name, '--yes')
  for (const argv of ['undo', 'redo']) expect(await handslag(argv)).toMatchObject({ code: 2, stdout: '' })
  expect(await json('undo', '--list')).toEqual({ undo: [], redo: [] })
  expect(found(textBeside(store))).toEqual([])
  expect(await json('forget', '--list')).toEqual({ forgotten: 1 })
  expect(await json('forget', '--allow', url)).toEqual({ allowed: true })
  await json('import', folder())
  expect((await handslag('contacts', 'list')).stdout).toContain(name)
  const open = openForReading(store)
  expect(open.pragma('foreign_key_check')).toEqual([])
  open.close()
})
