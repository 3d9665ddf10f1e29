import type { Numbers } from '../i18n/numbers.ts'
import type { Texts } from '../i18n/texts.ts'
import type { Day, Instant } from '../model/day.ts'
import type { Store } from '../store/store.ts'

/** What every use case works with: the store, the moment, and the language of the sentences in its result. */
export interface Desk {
  store: Store
  today: Day
  now: Instant
  texts: Texts
  numbers: Numbers
}
