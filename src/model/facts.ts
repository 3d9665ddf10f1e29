import facts from '../../data/facts.json' with { type: 'json' }

/** A limit or figure of the platform, with where it comes from. */
export interface Fact {
  value: number
  low?: number
  high?: number
  unit: string
  source: string
  /** The month in which the source was read. */
  checked: string
}

export type FactName = keyof typeof facts

/** Every platform fact as shipped; `factValue` in the app lets the user's own value win. */
export const platformFacts: Record<FactName, Fact> = facts
