import { planKinds } from '../../model/plan.ts'
import type { Proposal } from './proposal.ts'
import { mostOf } from './propose.ts'

export interface WeekLimits {
  actions: number
  minutes: number
  /** How many connection requests may still be sent this week. */
  requests: number
}

const sendsRequest = new Set(['worked-with', 'wanted'])

/**
 * Chooses a week's list: first whoever waits for an answer, then the best of each kind in turn, then the second best of
 * each, as long as there is room; nobody comes twice. The result is in the order of kinds.
 */
export function chooseWeek(proposals: readonly Proposal[], limits: WeekLimits): Proposal[] {
  const ranked = planKinds.map(kind =>
    best(proposals.filter(proposal => proposal.kind === kind)).slice(0, mostOf(kind)),
  )
  const rounds = Math.max(0, ...ranked.map(({ length }) => length))
  const chosen: Proposal[] = []
  const room = { ...limits }
  const people = new Set<number>()
  const turns = Array.from({ length: rounds }, (_, round) => ranked.flatMap(ofKind => ofKind[round] ?? [])).flat()
  const waiting = turns.filter(({ kind }) => kind === 'reply')
  for (const proposal of new Set([...waiting, ...turns])) {
    if (fits(proposal, room, people)) chosen.push(take(proposal, room, people))
  }
  return chosen.sort((a, b) => planKinds.indexOf(a.kind) - planKinds.indexOf(b.kind))
}

function best(proposals: readonly Proposal[]): Proposal[] {
  return [...proposals].sort((a, b) => b.weight - a.weight || (a.subject < b.subject ? -1 : 1))
}

function fits({ kind, person, minutes }: Proposal, room: WeekLimits, people: ReadonlySet<number>): boolean {
  if (room.actions < 1 || room.minutes < minutes) return false
  if (person !== null && people.has(person)) return false
  return !sendsRequest.has(kind) || room.requests > 0
}

function take(proposal: Proposal, room: WeekLimits, people: Set<number>): Proposal {
  room.actions--
  room.minutes -= proposal.minutes
  if (sendsRequest.has(proposal.kind)) room.requests--
  if (proposal.person !== null) people.add(proposal.person)
  return proposal
}
