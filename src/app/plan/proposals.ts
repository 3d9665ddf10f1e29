import { phaseOf } from '../../coach/phase.ts'
import { discussions, groupsToJoin, type PlanGroup } from '../../coach/plan/groups.ts'
import { invitationsToTriage } from '../../coach/plan/invitations.ts'
import { isNewJob, jobChanges } from '../../coach/plan/job-changes.ts'
import { keepInTouch } from '../../coach/plan/keep-in-touch.ts'
import { profileItemsToMend } from '../../coach/plan/profile.ts'
import type { Proposal } from '../../coach/plan/proposal.ts'
import { quietestTies, quietTies } from '../../coach/plan/quiet-ties.ts'
import { latestDays, repliesOwed } from '../../coach/plan/replies.ts'
import { staleRequests } from '../../coach/plan/requests.ts'
import { wantedPeople } from '../../coach/plan/wanted.ts'
import { workedWith } from '../../coach/plan/worked-with.ts'
import { profileStrength } from '../../coach/profile/strength.ts'
import { inTurn } from '../../coach/rhythm/due.ts'
import { tieStrength } from '../../coach/ties/strength.ts'
import { isCompany } from '../../language/company.ts'
import { addDays } from '../../model/day.ts'
import { interestsOf } from '../../store/interests.ts'
import { knownTies } from '../../store/known-ties.ts'
import { contactChanges, outsiders, ownCompanies, type StoredChange, unanswered } from '../../store/plan-facts.ts'
import { isProfileTold } from '../../store/profile.ts'
import { followedPeople } from '../../store/rhythms.ts'
import type { Desk } from '../desk.ts'
import { type GroupAndPart, groupParts } from '../groups/parts.ts'
import { profileFacts } from '../profile/facts.ts'
import { standing } from '../standing.ts'
import { wantedOf, workedWithOf } from './outsiders.ts'
import { withReasons } from './quiet.ts'

/** Nothing older than this is an occasion to write. */
export const occasionDays = 120
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
  const changes = latestOf(contactChanges(store, since).filter(isNewJob))
  const changed = new Set(changes.map(({ person }) => person))
  const strengths = new Map(ties.filter(({ person }) => changed.has(person)).map(tie => [tie.person, tieStrength(tie)]))
  const own = ownCompanies(store).filter(({ company }) => isCompany(company))
  const groups = groupParts(desk, ({ verdict }) => verdict === 'salesy').map(asPlanGroup)
  return [
    ...repliesOwed(unanswered(store, since, addDays(today, -latestDays)).map(withFlags), today),
    ...invitationsToTriage(figures.pendingIncoming, phaseOf(figures)),
    ...jobChanges(
      changes.map(change => ({ ...change, strength: strengths.get(change.person) ?? 0 })),
      today,
    ),
    ...keepInTouch(inTurn(followedPeople(store), today)),
    ...quietTies(
      withReasons(
        store,
        quietestTies(ties, today, quietMost),
        own.map(({ company }) => company),
      ),
    ),
    ...workedWith(workedWithOf(people, own)),
    ...wantedPeople(wantedOf(people, interests)),
    ...staleRequests(figures.staleOutgoing),
    ...discussions(groups, today),
    ...groupsToJoin(groups),
    ...(isProfileTold(store) ? profileItemsToMend(profileStrength(profileFacts(desk)).items) : []),
  ]
}

/** The latest change of each person. */
function latestOf(changes: readonly StoredChange[]): StoredChange[] {
  return [...new Map(changes.map(change => [change.person, change])).values()]
}

function withFlags<Row extends { asks: number; pitches: number }>(found: Row) {
  return { ...found, asks: found.asks === 1, pitches: found.pitches === 1 }
}

function asPlanGroup({ group: { id, name, members }, part, interest }: GroupAndPart): PlanGroup {
  return { ...part, group: id, name, members, interest }
}
