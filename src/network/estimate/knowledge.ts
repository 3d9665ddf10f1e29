/** The list of one contact's contacts, as far as the estimate needs it. */
export interface KnownList {
  /** How many stand in it, the user too. */
  size: number
  /** Those of them who are neither the user nor a contact of the user's. */
  outside: readonly number[]
}

/** A contact of whom is known how many contacts they have, but not which. */
export interface KnownCount {
  count: number
  /** `count` or more ("500+"). */
  open: boolean
  /** In how many of the known lists this contact stands. */
  inLists: number
  /** How many contacts they share with the user; null where that is not known. */
  mutual: number | null
}

/** What is known of the people at two steps from the user. */
export interface Knowledge {
  contacts: number
  lists: readonly KnownList[]
  counts: readonly KnownCount[]
}

/** A figure that grows with the number of contacts: its median at `atContacts` contacts, and how it varies. */
export interface Curve {
  median: number
  atContacts: number
  /** It grows with the number of contacts to this power. */
  elasticity: number
  /** Standard deviation of its logarithm between people with equally many contacts. */
  spread: number
  /** Standard deviation of the logarithm of the median itself: between platforms, or between one user and the next. */
  doubt: number
  /** Standard deviation of its logarithm upwards, where that is less than downwards. */
  above?: number
}

/** What is known of the platform before anything is known of the user. */
export interface Prior {
  /** People at two steps. */
  second: Curve
  /** People at two steps for each one whom the contacts know besides the user, counted as often as they are known. */
  share: Curve
  /** How many contacts a contact has. */
  size: Curve
  /** How far what `second` and what `share` say of one user err the same way, 0 to 1. */
  correlation: number
}

export function curveAt({ median, atContacts, elasticity }: Curve, contacts: number): number {
  return median * (Math.max(1, contacts) / atContacts) ** elasticity
}

/** Variance of the logarithm of what a curve says of one user. */
export function varianceOf({ spread, doubt }: Curve): number {
  return spread ** 2 + doubt ** 2
}
