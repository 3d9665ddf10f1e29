import { phaseOf } from '../../coach/phase.ts'
import { discussions, groupsToJoin, type PlanGroup } from '../../coach/plan/groups.ts'
import { invitationsToTriage } from '../../coach/plan/invitations.ts'
import { jobChanges } from '../../coach/plan/job-changes.ts'
import { profileItemsToMend } from '../../coach/plan/profile.ts'
import type { Proposal } from '../../coach/plan/proposal.ts'
import { quietTies } from '../../coach/plan/quiet-ties.ts'
import { repliesOwed } from '../../coach/plan/replies.ts'
import { staleRequests } from '../../coach/plan/requests.ts'
import { wantedPeople } from '../../coach/plan/wanted.ts'
import { workedWith } from '../../coach/plan/worked-with.ts'
import { profileStrength } from '../../coach/profile/strength.ts'
import { tieStrength } from '../../coach/ties/strength.ts'
import { fold } from '../../language/fold.ts'
import { addDays } from '../../model/day.ts'
import type { Interest } from '../../model/interest.ts'
import { interestsOf } from '../../store/interests.ts'
import { contactChanges, knownTies, lastWords, outsiders, ownCompanies, planGroups } from '../../store/plan-facts.ts'
import type { Desk } from '../desk.ts'
import { profileFacts } from '../profile/facts.ts'
import { standing } from '../standing.ts'
import { wantedOf, workedWithOf } from './outsiders.ts'

/** Nothing older than this is an occasion to write. */
const occasionDays = 120

/** Everything that could be done now, each kind in its own order. */
export function allProposals(desk: Pick<Desk, 'store' | 'today'>): Proposal[] {
  const { store, today } = desk
  const figures = standing(desk)
  const interests = interestsOf(store)
  const ties = knownTies(store)
  const strengths = new Map(ties.map(tie => [tie.person, tieStrength(tie)]))
  const people = outsiders(store)
  const since = addDays(today, -occasionDays)
  const changes = contactChanges(store, since)
  const groups = groupsFor(desk, interests)
  return [
    ...repliesOwed(lastWords(store, since).map(withFlags), today),
    ...invitationsToTriage(figures.pendingIncoming, phaseOf(figures)),
    ...jobChanges(
      changes.map(change => ({ ...change, strength: strengths.get(change.person) ?? 0 })),
      today,
    ),
    ...quietTies(ties, today),
    ...workedWith(workedWithOf(people, ownCompanies(store))),
    ...wantedPeople(wantedOf(people, interests)),
    ...staleRequests(figures.staleOutgoing),
    ...discussions(groups, today),
    ...groupsToJoin(groups),
    ...profileItemsToMend(profileStrength(profileFacts(desk)).items),
  ]
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
