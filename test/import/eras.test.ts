import { describe, expect, test } from 'vitest'
import type { KindName } from '../../src/import/kind.ts'
import { eras } from '../support/archive/era.ts'
import type { Archive } from '../support/archive.ts'
import { countsOf, everyone, imported, importedZip } from './importing.ts'

const facts: Archive = {
  profile: { headline: 'Kvalitetsingenjör', summary: 'Mäter.', place: 'Västerås' },
  connections: [
    { who: 'Anna Berg', company: 'Nordplåt AB', position: 'Inköpare', on: '2019-02-08' },
    { who: 'Åsa Öberg, PhD', company: 'Mat, Dryck & Co', position: 'Chef', email: 'asa@example.com', on: '2019-03-01' },
    { who: 'Jörgen Stav 🚀', on: '2020-01-31' },
    { on: '2020-02-01' },
  ],
  invitations: [
    { from: 'Bo Ek', at: '2026-01-29 14:37', message: 'Hej, det var roligt att ses!' },
    { from: 'Eva Ros', at: '2026-01-29 00:05' },
    { to: 'Tim Rowe', at: '2026-02-11 12:00', message: 'Hello Tim' },
    { from: 'Anna Berg', at: '2019-02-07 09:09' },
  ],
  messages: [
    { from: 'Anna Berg', to: ['me'], at: '2025-06-01 14:03:22', text: 'Hej!\r\nKommer du?' },
    { from: 'me', to: ['Anna Berg'], at: '2025-06-01 15:00:00', text: 'Ja, "kanske", om jag hinner' },
    { from: 'me', to: ['Anna Berg', 'Jörgen Stav 🚀'], at: '2025-07-01 15:00:00', text: 'Hej båda' },
  ],
  positions: [
    { company: 'Nordplåt AB', title: 'Kvalitetsingenjör', from: '2016-08' },
    { company: 'Brännkulla', title: 'Tekniker', from: '2013', to: '2016' },
  ],
  education: [{ school: 'Mälarsundets tekniska högskola', from: '2010', to: '2013' }],
  skills: ['Mätteknik', 'FMEA'],
  languages: [{ name: 'Svenska' }],
  endorsementsReceived: [{ who: 'Anna Berg', skill: 'FMEA', at: '2024-02-01 15:02:55' }],
  endorsementsGiven: [{ who: 'Anna Berg', skill: 'Inköp', at: '2024-02-02 15:02:55' }],
  recommendationsReceived: [{ who: 'Anna Berg', text: 'Bra!', at: '2020-01-02 10:00' }],
  recommendationsGiven: [{ who: 'Åsa Öberg, PhD', text: 'Bäst!', at: '2020-01-02 13:00' }],
  notes: [{ who: 'Anna Berg', text: 'Ring på fredag', at: '2026-01-05 08:00' }],
  addressBook: [{ name: 'Bo Ek', company: 'Rimfors', email: 'bo.ek@example.com' }],
  companyFollows: [{ company: 'Nordplåt AB', at: '2020-05-06 07:08:09' }],
  memberFollows: [{ name: 'Anna Berg', at: '2020-05-06 07:08:09' }],
  events: [{ name: 'Kvalitetsdagen', time: '2026-02-26 08:30' }],
  shares: [{ at: '2026-02-09 01:21:47', text: 'Mätosäkerhet' }],
  comments: [{ at: '2026-02-09 01:22:47', text: 'Prova tio delar', group: 77 }],
  reactions: [{ at: '2026-02-09 01:23:47' }],
  emailAddresses: [{ address: 'karin@example.com', primary: true }],
  adTargeting: { memberGroups: ['Lean i Norden', 'Kvalitet'] },
}

/** The rows of each file; the profile's summary repeats the profile, and addresses add nobody. */
const rowsOf: Partial<Record<KindName, number>> = {
  profile: 1,
  connections: 4,
  invitations: 4,
  messages: 3,
  positions: 2,
  education: 1,
  skills: 2,
  languages: 1,
  'endorsements-received': 1,
  'endorsements-given': 1,
  'recommendations-received': 1,
  'recommendations-given': 1,
  'address-book': 1,
  'company-follows': 1,
  'member-follows': 1,
  events: 1,
  shares: 1,
  comments: 1,
  reactions: 1,
  'email-addresses': 1,
  'ad-targeting': 1,
}

const everybody = ['Anna Berg', 'Åsa Öberg, PhD', 'Bo Ek', 'Eva Ros', 'Jörgen Stav 🚀', 'Tim Rowe']

describe.each(eras)('an export of %s', era => {
  test('is read to the last row', async () => {
    const { user, report } = await imported({ ...facts, era })
    expect(Object.fromEntries(report.files.map(({ kind, rows }) => [kind, rows]))).toEqual({
      ...rowsOf,
      'profile-summary': 1,
      ...(era === '2026' && { notes: 1 }),
    })
    expect(report.files.flatMap(({ skipped }) => skipped)).toEqual([])
    const { contacts, hidden, pendingIncoming, pendingOutgoing } = report
    expect({ contacts, hidden, pendingIncoming, pendingOutgoing }).toEqual({
      contacts: 3,
      hidden: 1,
      pendingIncoming: 2,
      pendingOutgoing: 1,
    })
    expect(everyone(user).map(({ name }) => name)).toEqual(everybody)
  })
})

test('an archive gives what the folder gives', async () => {
  const folder = await imported(facts)
  const zip = await importedZip(facts)
  expect(zip.report).toEqual(folder.report)
  expect(everyone(zip.user)).toEqual(everyone(folder.user))
})

test('people keep their addresses, employers and days', async () => {
  const { user, report } = await imported(facts)
  expect(everyone(user)[1]).toEqual({
    name: 'Åsa Öberg, PhD',
    slug: 'asa-oberg-phd-example',
    company: 'Mat, Dryck & Co',
  })
  expect(report.me).toMatchObject({ name: 'Karin Lindmark', candidates: [] })
  expect(countsOf(report, 'connections')).toEqual({ rows: 4, added: 3, skipped: [] })
})
