import { phaseOf } from '../../coach/phase.ts'
import { discussions, groupsToJoin, type PlanGroup } from '../../coach/plan/groups.ts'
import { invitationsToTriage } from '../../coach/plan/invitations.ts'
import { jobChanges } from '../../coach/plan/job-changes.ts'
import { keepInTouch } from '../../coach/plan/keep-in-touch.ts'
import { profileItemsToMend } from '../../coach/plan/profile.ts'
import type { Proposal } from '../../coach/plan/proposal.ts'
import { quietestTies, quietTies } from '../../coach/plan/quiet-ties.ts'
import { repliesOwed } from '../../coach/plan/replies.ts'
import { staleRequests } from '../../coach/plan/requests.ts'
import { wantedPeople } from '../../coach/plan/wanted.ts'
import { workedWith } from '../../coach/plan/worked-with.ts'
import { profileStrength } from '../../coach/profile/strength.ts'
import { inTurn } from '../../coach/rhythm/due.ts'
import { tieStrength } from '../../coach/ties/strength.ts'
import { fold } from '../../language/fold.ts'
import { addDays } from '../../model/day.ts'
import type { Interest } from '../../model/interest.ts'
import { interestsOf } from '../../store/interests.ts'
import { introductions, knownTies } from '../../store/known-ties.ts'
import { contactChanges, lastWords, outsiders, ownCompanies, planGroups } from '../../store/plan-facts.ts'
import { followedPeople } from '../../store/rhythms.ts'
import type { Desk } from '../desk.ts'
import { profileFacts } from '../profile/facts.ts'
import { standing } from '../standing.ts'
import { wantedOf, workedWithOf } from './outsiders.ts'

/** Nothing older than this is an occasion to write. */
const occasionDays = 120
/** Whoever was invited, or invited the user, is not asked again before a year has passed. */
const inviteAgainDays = 365
/** More than a month of weeks can propose. */
const quietMost = 50

/** Everything that could be done now, each kind in its own order. */
export function allProposals(desk: Pick<Desk, 'store' | 'today'>): Proposal[] {
  const { store, today } = desk
  const figures = standing(desk)
  const interests = interestsOf(store)
  const ties = knownTies(store)
  const people = outsiders(store, addDays(today, -inviteAgainDays))
  const since = addDays(today, -occasionDays)
  const changes = contactChanges(store, since)
  const changed = new Set(changes.map(({ person }) => person))
  const strengths = new Map(ties.filter(({ person }) => changed.has(person)).map(tie => [tie.person, tieStrength(tie)]))
  const groups = groupsFor(desk, interests)
  return [
    ...repliesOwed(lastWords(store, since).map(withFlags), today),
    ...invitationsToTriage(figures.pendingIncoming, phaseOf(figures)),
    ...jobChanges(
      changes.map(change => ({ ...change, strength: strengths.get(change.person) ?? 0 })),
      today,
    ),
    ...keepInTouch(inTurn(followedPeople(store), today)),
    ...quietTies(named(store, quietestTies(ties, today, quietMost))),
    ...workedWith(workedWithOf(people, ownCompanies(store))),
    ...wantedPeople(wantedOf(people, interests)),
    ...staleRequests(figures.staleOutgoing),
    ...discussions(groups, today),
    ...groupsToJoin(groups),
    ...profileItemsToMend(profileStrength(profileFacts(desk)).items),
  ]
}

/** Adds what the sentences say of people. */
function named<Tie extends { person: number }>(store: Desk['store'], ties: readonly Tie[]) {
  const people = introductions(
    store,
    ties.map(({ person }) => person),
  )
  return ties.flatMap(tie => {
    const introduction = people.get(tie.person)
    return introduction ? [{ ...tie, ...introduction }] : []
  })
}

function withFlags<Row extends { asks: number; pitches: number }>(found: Row) {
  return { ...found, asks: found.asks === 1, pitches: found.pitches === 1 }
}

function groupsFor({ store }: Pick<Desk, 'store'>, interests: readonly Interest[]): PlanGroup[] {
  const words = interests.map(({ text }) => fold(text))
  return planGroups(store).map(({ joined, ...group }) => ({
    ...group,
    joined: joined === 1,
    matches: words.filter(word => fold(group.name).includes(word)).length,
  }))
}
