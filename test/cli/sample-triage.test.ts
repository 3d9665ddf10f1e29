import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { EvidenceCode } from '../../src/model/evidence.ts'
import { type Desktop, desktop } from '../support/run.ts'

const sample = join(import.meta.dirname, '../../data/sample-export')

interface Triage {
  phase: string
  invitations: {
    id: string
    person: { name: string }
    phase: string
    recommendation: string
    reasons: { code: EvidenceCode }[]
  }[]
}

/** A user of the sample export, on the day that it was made. */
async function elin(): Promise<Desktop> {
  const user = desktop({ HANDSLAG_TODAY: '2026-03-08' })
  await user.json('import', sample)
  return user
}

const names = ({ invitations }: Triage, recommendation: string) =>
  invitations.filter(invitation => invitation.recommendation === recommendation).map(({ person }) => person.name)

test('thirteen places are broad, the rest is judged selectively, and pitches and empty accounts get a no', async () => {
  const triage = await (await elin()).json<Triage>('triage', 'list')
  expect(triage.invitations.map(({ phase }) => phase)).toEqual([
    ...Array.from({ length: 13 }, () => 'broad'),
    ...Array.from({ length: 11 }, () => 'selective'),
  ])
  expect(new Set(triage.invitations.slice(0, 13).map(({ recommendation }) => recommendation))).toEqual(
    new Set(['accept']),
  )
  expect(names(triage, 'decline')).toEqual(
    expect.arrayContaining([
      'Brad Sterling',
      'Niklas Guldmark',
      'Vanessa Crowe',
      'J K',
      'Tom Ashdown',
      'Carlos Mendes',
    ]),
  )
  expect(names(triage, 'ask')).not.toEqual([])
})

test('the 200th contact turns the phase in the middle of a triage', async () => {
  const user = await elin()
  const { invitations } = await user.json<Triage>('triage', 'list')
  const [last, ...first] = invitations
    .slice(0, 13)
    .map(({ id }) => id)
    .toReversed()
  await user.json('triage', 'accept', ...first)
  expect(await user.json('status')).toMatchObject({
    phase: 'broad',
    contacts: 187,
    unconfirmed: 12,
    pendingIncoming: 12,
  })
  await user.json('triage', 'accept', last ?? '')
  expect(await user.json('status')).toMatchObject({ phase: 'selective', contacts: 187, unconfirmed: 13 })
})

test('with what Elin knows besides, the sample holds every kind of evidence that speaks for somebody', async () => {
  const user = await elin()
  const told = [
    ['interests', 'add', 'topic', 'mätosäkerhet'],
    ['groups', 'join', 'Metrology & Measurement Professionals'],
    ['groups', 'members', 'Metrology & Measurement Professionals', 'Fiona Gallacher'],
    ['contacts', 'edit', 'Priyanka Rao', '--met', 'Kvalitetsdagen 2026', '--met-on', '2026-02-26'],
    ['contacts', 'edit', 'Oskar Lindahl', '--mutual', '12'],
    ['contacts', 'tag', 'kund', 'Anneli Strömvall'],
  ]
  for (const command of told) await user.json(...command)
  const { invitations } = await user.json<Triage>('triage', 'list')
  const found = new Set(invitations.flatMap(({ reasons }) => reasons.map(({ code }) => code)))
  const expected: EvidenceCode[] = [
    'worked-together',
    'worked-at-the-same-time',
    'names-employer',
    'same-employer',
    'studied-together',
    'wrote-to-each-other',
    'address-book',
    'my-note',
    'my-tag',
    'met-at',
    'shared-group',
    'mutual-contacts',
    'interest',
    'names-contact',
    'says-we-met',
    'introduces',
    'says-why',
    'recommended',
    'endorsed',
    'pitch',
    'no-note',
    'standard-note',
    'no-name',
    'nothing-known',
  ]
  expect([...found]).toEqual(expect.arrayContaining(expected))
})
