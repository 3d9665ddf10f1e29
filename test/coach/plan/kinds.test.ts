import { describe, expect, test } from 'vitest'
import { discussions, groupsToJoin, type PlanGroup } from '../../../src/coach/plan/groups.ts'
import { invitationsToTriage } from '../../../src/coach/plan/invitations.ts'
import { jobChanges } from '../../../src/coach/plan/job-changes.ts'
import { keepInTouch } from '../../../src/coach/plan/keep-in-touch.ts'
import { profileItemsToMend } from '../../../src/coach/plan/profile.ts'
import type { Proposal } from '../../../src/coach/plan/proposal.ts'
import { quietestTies, quietTies } from '../../../src/coach/plan/quiet-ties.ts'
import { repliesOwed } from '../../../src/coach/plan/replies.ts'
import { staleRequests } from '../../../src/coach/plan/requests.ts'
import { wantedPeople } from '../../../src/coach/plan/wanted.ts'
import { workedWith } from '../../../src/coach/plan/worked-with.ts'
import { inTurn } from '../../../src/coach/rhythm/due.ts'

const today = '2026-03-10'
const anna = { person: 7, name: 'Anna Berg', company: 'Nordplåt AB' }
const subjects = (proposals: readonly Proposal[]) => proposals.map(({ subject }) => subject)

describe('a reply is owed', () => {
  const question = { ...anna, since: '2026-03-01', asks: true, pitches: false }
  test('to a question, and to another last word while it is fresh', () => {
    expect(subjects(repliesOwed([question], today))).toEqual(['p7'])
    expect(subjects(repliesOwed([{ ...question, asks: false }], today))).toEqual(['p7'])
  })
  test('not to a sales letter, on the same day, or after a quarter', () => {
    expect(repliesOwed([{ ...question, pitches: true }], today)).toEqual([])
    expect(repliesOwed([{ ...question, since: today }], today)).toEqual([])
    expect(repliesOwed([{ ...question, since: '2025-11-01' }], today)).toEqual([])
    expect(repliesOwed([{ ...question, since: '2026-01-20', asks: false }], today)).toEqual([])
  })
})

describe('a triage is proposed', () => {
  test('where invitations wait, by the principle of the phase', () => {
    expect(invitationsToTriage(3, 'broad')[0]?.principle).toBe('P10')
    expect(invitationsToTriage(3, 'selective')[0]?.principle).toBe('P9')
  })
  test('not where none waits', () => expect(invitationsToTriage(0, 'broad')).toEqual([]))
})

describe('congratulations are proposed', () => {
  const change = { ...anna, position: 'Chef', seenOn: '2026-03-01', strength: 0.2 }
  test('for news', () => expect(subjects(jobChanges([change], today))).toEqual(['p7']))
  test('not for what was seen long ago', () => {
    expect(jobChanges([{ ...change, seenOn: '2025-12-01' }], today)).toEqual([])
  })
})

describe('keeping in touch is proposed', () => {
  const followed = { ...anna, rhythm: { wished: 90, latest: 120 } }
  test('when the rhythm says so', () => {
    expect(subjects(keepInTouch(inTurn([{ ...followed, lastTouch: '2025-11-01' }], today)))).toEqual(['p7'])
  })
  test('not before', () => {
    expect(keepInTouch(inTurn([{ ...followed, lastTouch: '2026-02-01' }], today))).toEqual([])
  })
})

describe('a quiet tie is proposed', () => {
  const tie = { ...anna, mine: 6, theirs: 7, relations: [], endorsements: 0, recommendations: 0 }
  const quietest = (...ties: Parameters<typeof quietestTies>[0]) => quietestTies(ties, today, 2)
  test('where it was strong and half a year has passed', () => {
    const [found] = quietest({ ...tie, lastTouch: '2025-06-01' })
    expect(found).toMatchObject({ person: 7, lastTouch: '2025-06-01' })
    expect(
      subjects(quietTies([{ ...anna, person: 7, lastTouch: '2025-06-01', lost: 0.4, reason: 'ask', about: null }])),
    ).toEqual(['p7'])
  })
  test('those first where most is lost, and no more than asked for', () => {
    const since = (person: number, lastTouch: string) => ({ ...tie, person, lastTouch })
    const found = quietest(since(7, '2025-06-01'), since(8, '2023-06-01'), since(9, '2024-06-01'))
    expect(found.map(({ person }) => person)).toEqual([8, 9])
  })
  test('not where it was weak, is fresh, or nobody knows when it was touched', () => {
    expect(quietest({ ...tie, mine: 1, theirs: 1, lastTouch: '2025-06-01' })).toEqual([])
    expect(quietest({ ...tie, lastTouch: '2026-01-01' })).toEqual([])
    expect(quietest({ ...tie, lastTouch: null })).toEqual([])
  })
})

test('those worked with come in the order of the guide, and nobody where there is nobody', () => {
  const people = [
    { ...anna, relation: 'supplier' as const, shared: false },
    { ...anna, person: 8, relation: 'colleague' as const, shared: false },
    { person: null, name: 'Bo Ek', company: 'Nordplåt AB', relation: 'customer' as const, shared: false },
  ]
  const byWeight = workedWith(people).sort((a, b) => b.weight - a.weight)
  expect(subjects(byWeight)).toEqual(['p8', 'Bo Ek', 'p7'])
  expect(workedWith([])).toEqual([])
})

test('those marked as wanted come before those who match an interest, a way to them before none', () => {
  const people = [
    { ...anna, via: null, interest: 'lean' },
    { ...anna, person: 8, via: 'Bo Ek', interest: 'lean' },
    { ...anna, person: 9, via: null, interest: null },
  ]
  expect(subjects(wantedPeople(people).sort((a, b) => b.weight - a.weight))).toEqual(['p9', 'p8', 'p7'])
  expect(wantedPeople([])).toEqual([])
})

test('stale requests are one action, and none where there is none', () => {
  expect(staleRequests(4)).toMatchObject([{ kind: 'stale-request', params: { stale: 4 } }])
  expect(staleRequests(0)).toEqual([])
})

describe('groups', () => {
  const group: PlanGroup = {
    group: 3,
    name: 'Lean',
    members: 900,
    interest: 'lean',
    joined: true,
    since: null,
    relevance: 1,
    lastContribution: null,
    helpful: 0,
    selling: 0,
  }
  test('of one’s own are for taking part in after a month of silence', () => {
    expect(subjects(discussions([group], today))).toEqual(['g3'])
    expect(subjects(discussions([{ ...group, lastContribution: '2026-01-01' }], today))).toEqual(['g3'])
    expect(discussions([{ ...group, lastContribution: '2026-03-01' }], today)).toEqual([])
    expect(discussions([{ ...group, joined: false }], today)).toEqual([])
  })
  test('that are suggested are for joining, the most relevant first', () => {
    const suggested = [
      { ...group, joined: false, relevance: 0, members: 50_000 },
      { ...group, group: 4, joined: false },
    ]
    expect(subjects(groupsToJoin(suggested).sort((a, b) => b.weight - a.weight))).toEqual(['g4', 'g3'])
    expect(groupsToJoin([group])).toEqual([])
  })
})

describe('a profile item is proposed', () => {
  const item = { code: 'headline', share: 0.2, params: {}, worth: 15, points: 3 } as const
  test('where much is missing', () => expect(subjects(profileItemsToMend([item]))).toEqual(['headline']))
  test('not where little is missing, or nothing is known', () => {
    expect(profileItemsToMend([{ ...item, points: 14 }])).toEqual([])
    expect(profileItemsToMend([{ ...item, share: null, points: null }])).toEqual([])
  })
})
