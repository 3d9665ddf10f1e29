import { expect, test } from 'vitest'
import { evidenceOf } from '../../src/coach/evidence/all.ts'
import type { Background } from '../../src/coach/evidence/invitation-case.ts'
import { aCase, type Said } from './a-case.ts'

const me: Background = {
  positions: [
    { company: 'Nordplåt AB', started: '2012-03', ended: '2018-06' },
    { company: 'Sydstål', started: '2018-08', ended: null },
    { company: 'Egen verksamhet', started: '2019', ended: null },
  ],
  schools: ['Lunds tekniska högskola'],
  interests: [
    { kind: 'topic', text: 'lean' },
    { kind: 'company', text: 'Acme AB' },
    { kind: 'place', text: 'Luleå' },
    { kind: 'role', text: 'inköpschef' },
    { kind: 'industry', text: 'läkemedel' },
  ],
}
const written = { mine: 0, theirs: 0, pitches: 0, last: '2026-01-02', lastOfTheirs: '2026-01-02' }

const cases: [string, Said, string[]][] = [
  ['a former employer', { sender: { jobs: [{ company: 'Nordplat', seenOn: '2020-01-01' }] } }, ['worked-together']],
  ['the time fits', { sender: { jobs: [{ company: 'NORDPLÅT', seenOn: '2015-05-01' }] } }, ['worked-at-the-same-time']],
  [
    'the last month fits',
    { sender: { jobs: [{ company: 'Nordplåt', seenOn: '2018-06-30' }] } },
    ['worked-at-the-same-time'],
  ],
  [
    'the month after does not',
    { sender: { jobs: [{ company: 'Nordplåt', seenOn: '2018-07-01' }] } },
    ['worked-together'],
  ],
  ['each on their own', { sender: { jobs: [{ company: 'Egen verksamhet', seenOn: null }] } }, ['nothing-known']],
  ['the same employer now', { sender: { jobs: [{ company: 'Sydstål AB', seenOn: null }] } }, ['same-employer']],
  [
    'the employer of before only',
    {
      sender: {
        jobs: [
          { company: 'Acme', seenOn: null },
          { company: 'Sydstål', seenOn: null },
        ],
      },
    },
    ['worked-together', 'interest'],
  ],
  ['a year in the note fits', { note: 'Jag jobbade på Nordplåt 2014' }, ['worked-at-the-same-time', 'introduces']],
  [
    'a school in the note',
    { note: 'Hej, vi läste på Lunds Tekniska Högskola ihop' },
    ['studied-together', 'says-we-met', 'introduces'],
  ],
  ['messages both ways', { sender: { messages: { ...written, mine: 1, theirs: 2 } } }, ['wrote-to-each-other']],
  ['messages from me', { sender: { messages: { ...written, mine: 1 } } }, ['i-wrote']],
  ['messages to me', { sender: { messages: { ...written, theirs: 2 } } }, ['they-wrote']],
  [
    'only sales to me',
    { sender: { messages: { ...written, theirs: 1, pitches: 1 } } },
    ['pitched-before', 'nothing-known'],
  ],
  ['the address book', { sender: { inAddressBook: true } }, ['address-book']],
  ['a note of mine', { sender: { noted: true } }, ['my-note']],
  ['a tag of mine', { sender: { tags: ['mässa'] } }, ['my-tag']],
  ['a meeting', { sender: { meetings: [{ event: 'Kvalitetsdagen', on: '2026-03-04' }] } }, ['met-at']],
  ['a shared group', { sender: { groups: ['Lean Sverige'] } }, ['shared-group']],
  ['contacts in common', { sender: { mutualContacts: 7 } }, ['mutual-contacts']],
  ['a contact in the note', { contactsNamed: ['Mikaela Sund'] }, ['names-contact']],
  ['relations', { sender: { relations: ['acquaintance', 'customer'] } }, ['relation']],
  ['wanted', { sender: { wanted: true } }, ['wanted']],
  ['my own request', { sender: { invited: { on: null } } }, ['i-invited']],
  ['regard', { sender: { recommended: ['received'], endorsed: ['given'] } }, ['recommended', 'endorsed']],
  ['a role', { sender: { position: 'Inköpschef Norden' } }, ['interest']],
  ['an industry', { sender: { jobs: [{ company: 'Svea Läkemedel AB', seenOn: null }] } }, ['interest']],
  ['a place', { sender: { place: 'Luleå, Sverige' } }, ['interest']],
  ['a pitch', { note: 'We help companies get more leads. Book a demo about lean!' }, ['pitch', 'nothing-known']],
  ['no name', { sender: { name: 'LinkedIn Member' } }, ['no-name', 'nothing-known']],
  ['an empty account', { sender: { contactCount: 2 } }, ['looks-empty', 'nothing-known']],
  ['an account with many', { sender: { contactCount: 500, contactCountOpen: true } }, ['nothing-known']],
  [
    'asked and answered',
    { askedOn: '2026-03-01', sender: { messages: { ...written, mine: 1, theirs: 1, lastOfTheirs: '2026-03-02' } } },
    ['wrote-to-each-other', 'answered'],
  ],
  ['asked in vain', { askedOn: '2026-02-01' }, ['nothing-known', 'no-answer']],
]

test.each(cases)('%s', (_, said, codes) => {
  const found = evidenceOf(aCase({ me, ...said })).map(({ code }) => code)
  expect(found.filter(code => code !== 'no-note')).toEqual(codes)
})

test('more contacts in common weigh more', () => {
  const weights = [1, 5, 20].map(mutualContacts => evidenceOf(aCase({ sender: { mutualContacts } }))[0]?.weight)
  expect(weights).toEqual([0.4, 0.9, 1.4])
})

test('the strongest relation counts alone', () => {
  const [first] = evidenceOf(aCase({ sender: { relations: ['acquaintance', 'customer'] } }))
  expect(first?.params).toEqual({ kind: 'customer' })
})

test('a pitch that names an interest does not match it', () => {
  const codes = evidenceOf(aCase({ me, note: 'Vi hjälper företag med lean. Boka en demo!' })).map(({ code }) => code)
  expect(codes).not.toContain('interest')
})
