import { type PlanItem, planKinds, requestKinds } from '../../model/plan.ts'
import type { Proposal } from './proposal.ts'
import { mostOf } from './propose.ts'

export interface WeekLimits {
  actions: number
  minutes: number
  /** How many connection requests may still be sent this week. */
  requests: number
  /** How many of them can have a note; null where the account has no limit. */
  notes: number | null
}

export interface WeekSoFar {
  /** What is on the list and settled: it has taken its room. */
  settled: readonly Pick<PlanItem, 'kind' | 'person' | 'minutes'>[]
  /** What is on the list and open: it comes before anything new. */
  open: readonly Proposal[]
}

/**
 * Chooses a week's list: first whoever waits for an answer, then the best of each kind in turn, then the second best of
 * each, as long as there is room; nobody comes twice. The result is in the order of kinds.
 */
export function chooseWeek(
  proposals: readonly Proposal[],
  limits: WeekLimits,
  { settled, open }: WeekSoFar = { settled: [], open: [] },
): Proposal[] {
  const room = new Room(limits, settled)
  const chosen = [...inTurns(open), ...inTurns(proposals)].filter(proposal => room.take(proposal))
  return chosen.sort((a, b) => planKinds.indexOf(a.kind) - planKinds.indexOf(b.kind))
}

function inTurns(proposals: readonly Proposal[]): Iterable<Proposal> {
  const ranked = planKinds.map(kind => best(proposals.filter(proposal => proposal.kind === kind)))
  const rounds = Math.max(0, ...ranked.map(({ length }) => length))
  const turns = Array.from({ length: rounds }, (_, round) => ranked.flatMap(ofKind => ofKind[round] ?? [])).flat()
  return new Set([...turns.filter(({ kind }) => kind === 'reply'), ...turns])
}

/** No week has room for more of one kind, not even where every second person is on the list for something else. */
const enough = 30

function best(proposals: readonly Proposal[]): Proposal[] {
  return [...proposals].sort((a, b) => b.weight - a.weight || (a.subject < b.subject ? -1 : 1)).slice(0, enough)
}

/** What is left of a week. */
class Room {
  readonly #left: WeekLimits & { notes: number }
  readonly #people = new Set<number>()
  readonly #ofKind = new Map<string, number>()

  constructor(limits: WeekLimits, settled: WeekSoFar['settled']) {
    this.#left = { ...limits, notes: limits.notes ?? Number.POSITIVE_INFINITY }
    for (const item of settled) this.#occupy(item)
  }

  /** @returns whether there was room */
  take(proposal: Proposal): boolean {
    if (!this.#fits(proposal)) return false
    this.#occupy(proposal)
    if (requestKinds.has(proposal.kind)) this.#left.requests--
    if (wantsNote(proposal)) this.#left.notes--
    return true
  }

  #fits(proposal: Proposal): boolean {
    const { kind, person, minutes } = proposal
    const { actions, minutes: time, requests, notes } = this.#left
    if (actions < 1 || time < minutes || (this.#ofKind.get(kind) ?? 0) >= mostOf(kind)) return false
    if (person !== null && this.#people.has(person)) return false
    return !requestKinds.has(kind) || (requests > 0 && (notes > 0 || !wantsNote(proposal)))
  }

  #occupy({ kind, person, minutes }: WeekSoFar['settled'][number]): void {
    this.#left.actions--
    this.#left.minutes -= minutes
    this.#ofKind.set(kind, (this.#ofKind.get(kind) ?? 0) + 1)
    if (person !== null) this.#people.add(person)
  }
}

/** P14, P15: only to somebody with whom one works now can a request go without a note. */
function wantsNote({ kind, params }: Proposal): boolean {
  return requestKinds.has(kind) && params.relation !== 'colleague'
}
