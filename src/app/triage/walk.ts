import type { TriageRow } from './row.ts'

/** What was done with an invitation on the way; `skip` leaves it waiting. */
export type Step = 'accept' | 'ask' | 'decline' | 'ignore' | 'skip'

interface Passed {
  row: TriageRow
  step: Step
}

/** The way through the waiting invitations, one at a time, forwards and back. */
export class Walk {
  readonly #passed: Passed[] = []
  #returnTo: string | null = null

  /** The invitation to show now: the one gone back to, else the first that was not passed; null at the end. */
  current(waiting: readonly TriageRow[]): TriageRow | null {
    const seen = new Set(this.#passed.map(({ row }) => row.id))
    const ahead = waiting.filter(({ id }) => !seen.has(id))
    return ahead.find(({ id }) => id === this.#returnTo) ?? ahead[0] ?? null
  }

  pass(row: TriageRow, step: Step): void {
    this.#returnTo = null
    this.#passed.push({ row, step })
  }

  /** Goes one invitation back. @returns what was done with it, or null at the beginning */
  back(): Passed | null {
    const last = this.#passed.pop() ?? null
    if (last) this.#returnTo = last.row.id
    return last
  }

  /** How many have been passed. */
  get length(): number {
    return this.#passed.length
  }

  /** Invitations with this step, in the order in which they were passed. */
  with(step: Step): TriageRow[] {
    return this.#passed.filter(passed => passed.step === step).map(({ row }) => row)
  }
}
