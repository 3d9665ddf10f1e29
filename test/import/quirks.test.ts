import { expect, test } from 'vitest'
import type { Archive } from '../support/archive.ts'
import { countsOf, everyone, facts, imported, inStore } from './importing.ts'

interface Quirk {
  quirk: string
  archive: Archive
  kind: string
  rows: number
  added: number
  skipped?: string[]
}

const [anna, asa] = ['Anna Berg', 'Åsa Öberg, PhD']
const message = { from: anna, to: ['me'], at: '2025-06-01 14:03:22', text: 'Hej!' }
const nobody = { name: 'LinkedIn Member', url: null }
const bo = { from: 'Bo Ek', at: '2026-01-29 14:37' }

const quirks: Quirk[] = [
  {
    quirk: 'columns that somebody deleted',
    archive: { ...facts, quirks: { 'Connections.csv': { drop: ['URL', 'Email Address', 'Company', 'Position'] } } },
    kind: 'connections',
    rows: 2,
    added: 2,
  },
  {
    quirk: 'the day of connecting deleted, where the name of the file tells what it holds',
    archive: { ...facts, quirks: { 'Connections.csv': { drop: ['Connected On'] } } },
    kind: 'connections',
    rows: 2,
    added: 2,
  },
  {
    quirk: 'contacts that stand twice',
    archive: { ...facts, quirks: { 'Connections.csv': { repeat: [0, 1] } } },
    kind: 'connections',
    rows: 4,
    added: 2,
    skipped: ['repeated', 'repeated'],
  },
  {
    quirk: 'rows with a day alone',
    archive: { connections: [{ who: anna, on: '2021-04-04' }, { on: '2021-04-04' }, { on: '2021-04-05' }] },
    kind: 'connections',
    rows: 3,
    added: 1,
  },
  {
    quirk: 'nothing but rows with a day alone',
    archive: { connections: [{ on: '2021-04-04' }] },
    kind: 'connections',
    rows: 1,
    added: 0,
  },
  { quirk: 'a header and no more', archive: { ...facts, connections: [] }, kind: 'connections', rows: 0, added: 0 },
  {
    quirk: 'a name that a download program changed',
    archive: { ...facts, quirks: { 'Connections.csv': { name: 'connections_4711.CSV' } } },
    kind: 'connections',
    rows: 2,
    added: 2,
  },
  {
    quirk: 'a name of its own',
    archive: { ...facts, quirks: { 'Invitations.csv': { name: 'from my old laptop.csv' } } },
    kind: 'invitations',
    rows: 2,
    added: 2,
  },
  {
    quirk: 'everything in a folder, some of it deeper',
    archive: { ...facts, root: 'Basic_LinkedInDataExport_03-08-2026', folders: { 'Connections.csv': 'a/b' } },
    kind: 'connections',
    rows: 2,
    added: 2,
  },
  {
    quirk: 'invitations that stand twice',
    archive: { ...facts, quirks: { 'Invitations.csv': { repeat: [0] } } },
    kind: 'invitations',
    rows: 3,
    added: 2,
  },
  {
    quirk: 'messages that stand twice',
    archive: { ...facts, messages: [message], quirks: { 'messages.csv': { repeat: [0], quoteAll: true } } },
    kind: 'messages',
    rows: 2,
    added: 1,
    skipped: ['repeated'],
  },
  {
    quirk: 'CRLF inside a message',
    archive: {
      ...facts,
      messages: [
        { ...message, text: 'Hej!\r\n\r\nHur är det?\r\n' },
        { ...message, at: '2025-06-02 08:00' },
      ],
    },
    kind: 'messages',
    rows: 2,
    added: 2,
  },
  {
    quirk: 'a draft',
    archive: {
      ...facts,
      messages: [message, { from: 'me', to: [anna], at: '2025-06-02 08:00', text: 'Nä', draft: true }],
    },
    kind: 'messages',
    rows: 2,
    added: 1,
    skipped: ['draft'],
  },
  {
    quirk: 'the spam folder',
    archive: { ...facts, messages: [message, { ...message, from: 'Chad Vance', folder: 'SPAM' }] },
    kind: 'messages',
    rows: 2,
    added: 1,
    skipped: ['spam'],
  },
  {
    quirk: 'advertising without a sender',
    archive: {
      ...facts,
      messages: [message, { to: ['me'], at: '2025-06-02 08:00', text: 'Hi %FIRSTNAME%, apply now' }],
    },
    kind: 'messages',
    rows: 2,
    added: 1,
    skipped: ['sponsored'],
  },
  {
    quirk: 'LinkedIn Member without an address',
    archive: { ...facts, messages: [message, { ...message, from: nobody, at: '2025-06-02 08:00' }] },
    kind: 'messages',
    rows: 2,
    added: 1,
    skipped: ['no-other-party'],
  },
  {
    quirk: 'several recipients with commas in their names',
    archive: { ...facts, messages: [{ from: 'me', to: [asa, anna], at: '2025-06-02 08:00', text: 'Hej båda' }] },
    kind: 'messages',
    rows: 1,
    added: 1,
  },
  {
    quirk: 'addresses written in many ways',
    archive: {
      ...facts,
      connections: [
        { who: { name: 'Åsa Ek', url: 'https://se.linkedin.com/in/%C3%A5sa-ek-example/?trk=x' }, on: '2021-04-04' },
        { who: { name: 'Åsa Ek', url: 'https://www.linkedin.com/in/Åsa-Ek-example' }, on: '2021-04-04' },
      ],
    },
    kind: 'connections',
    rows: 2,
    added: 1,
    skipped: ['repeated'],
  },
  {
    quirk: 'old addresses of two people with one name',
    archive: {
      ...facts,
      connections: [
        { who: { name: 'Per Ek', url: 'https://www.linkedin.com/pub/per-ek/1/2b/3c' }, on: '2021-04-04' },
        { who: { name: 'Per Ek', url: 'https://www.linkedin.com/pub/per-ek/4/5d/6e' }, on: '2021-04-04' },
      ],
    },
    kind: 'connections',
    rows: 2,
    added: 2,
  },
  {
    quirk: 'two people of one name in a file without addresses',
    archive: {
      era: '2020',
      connections: [
        { who: anna, on: '2015-01-01' },
        { who: anna, on: '2016-01-01' },
      ],
      endorsementsReceived: [{ who: anna, skill: 'FMEA', at: '2018-01-01 10:00:00' }],
      profile: {},
    },
    kind: 'endorsements-received',
    rows: 1,
    added: 0,
    skipped: ['ambiguous-name'],
  },
  {
    quirk: 'a preamble that a spreadsheet program filled up with separators',
    archive: {
      files: {
        'Connections.csv':
          'Notes:;;;;;;\n"Some addresses, and ""more""";;;;;;\n;;;;;;\nFirst Name;Last Name;URL;Email Address;Company;Position;Connected On\nAnna;Berg;https://www.linkedin.com/in/anna-berg-example;;Nordplåt AB;Inköpare;04-apr-21\n',
      },
    },
    kind: 'connections',
    rows: 1,
    added: 1,
  },
  {
    quirk: 'an invitation that says neither INCOMING nor OUTGOING',
    archive: {
      files: {
        'Invitations.csv':
          'From,To,Sent At,Message,Direction\nBo Ek,Karin Lindmark,"1/29/26, 2:37 PM",,\nEva Ros,Karin Lindmark,"1/29/26, 2:37 PM",,INCOMING\n',
      },
    },
    kind: 'invitations',
    rows: 2,
    added: 1,
    skipped: ['direction'],
  },
  {
    quirk: 'months in the language of the spreadsheet program',
    archive: {
      files: {
        'Connections.csv':
          'First Name,Last Name,Connected On\nAnna,Berg,08 feb. 2026\nBo,Ek,8. März 2025\nCia,Dahl,08 août 2024\nDan,Frost,08/02/2026\n',
      },
    },
    kind: 'connections',
    rows: 4,
    added: 3,
    skipped: ['date'],
  },
  {
    quirk: 'rows of separators alone below the table',
    archive: {
      files: { 'Connections.csv': 'First Name;Last Name;Connected On\nAnna;Berg;2021-04-04\n;;\n ; ;\n' },
    },
    kind: 'connections',
    rows: 1,
    added: 1,
  },
  {
    quirk: 'an invitation whose name is blank',
    archive: {
      ...facts,
      invitations: [bo, { from: { name: '', url: 'https://www.linkedin.com/in/x1-example' }, at: bo.at }],
    },
    kind: 'invitations',
    rows: 2,
    added: 2,
  },
]

test.each(quirks)('$quirk: $rows rows, $added new', async ({ archive, kind, rows, added, skipped = [] }) => {
  const { report } = await imported(archive)
  expect(countsOf(report, kind)).toEqual({ rows, added, skipped })
})

test('several recipients of one message are each written to', async () => {
  const { user } = await imported({
    ...facts,
    messages: [{ from: 'me', to: [asa, anna], at: '2025-06-02 08:00', text: 'Hej' }],
  })
  const written = 'SELECT name FROM message JOIN person ON person.id = message.person ORDER BY name'
  expect(inStore(user, written)).toEqual([{ name: anna }, { name: asa }])
})

test('who is first known by address alone gets the name that a later row brings', async () => {
  const { user } = await imported({
    ...facts,
    invitations: [{ from: { name: '', url: 'https://www.linkedin.com/in/eva-example' }, at: bo.at }],
    messages: [
      {
        from: { name: 'LinkedIn Member', url: 'https://www.linkedin.com/in/tim-example' },
        to: ['me'],
        at: message.at,
        text: 'Hi',
      },
      {
        from: { name: 'Eva Ros', url: 'https://www.linkedin.com/in/eva-example' },
        to: ['me'],
        at: message.at,
        text: 'Hej',
      },
    ],
  })
  expect(everyone(user).map(({ name }) => name)).toEqual(['Anna Berg', 'Åsa Öberg, PhD', 'Eva Ros', 'tim-example'])
})
