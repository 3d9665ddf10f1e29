import type { Field } from '../../coach/finding/match.ts'
import type { Searched } from '../../store/search-index.ts'

/** What people themselves show weighs more than what the user has noted of them. */
export const [shownWeight, notedWeight] = [3, 1]

export function fieldsOf({ name, work, noted }: Searched): Field[] {
  return [
    { text: name, weight: shownWeight },
    { text: work, weight: shownWeight },
    { text: noted, weight: notedWeight },
  ]
}
