import type { KindName } from '../../import/kind.ts'
import type { RowOf, SkipReason } from '../../import/rows.ts'
import type { Day } from '../../model/day.ts'
import type { Store } from '../../store/store.ts'
import type { Me } from './me.ts'
import type { People } from './people.ts'

/** What became of a row. */
export type Outcome = 'added' | 'updated' | 'unchanged' | 'hidden' | SkipReason

/** Stores the rows of one kind of file. */
export interface Writer<Row> {
  write: (row: Row) => Outcome
  /**
   * Called when the file has been read to its end; `whole` where every row of it could be read.
   *
   * @returns how many rows that seemed to add something turned out to update it
   */
  finish?: (whole: boolean) => number
}

/** What the writers of one export share. */
export interface Run {
  store: Store
  people: People
  me: Me
  /** The day of this export. */
  asOf: Day
  /** The day of the newest export with all contacts that came before; null for the first. */
  latestWhole: Day | null
  /** Messages and notes from before this day are not to be kept; null where there is no such limit. */
  keptSince: Day | null
  /** True where no export that was imported before is newer. */
  newest: boolean
  /** Contacts whom the lists of this export have named. */
  listed: Set<number>
  changes: FieldChange[]
}

/** A field that differs from what an older export said. */
export interface FieldChange {
  person: number
  field: 'company' | 'position'
  from: string | null
  to: string | null
}

export type Writers = { [Kind in KindName]: (run: Run) => Writer<RowOf[Kind]> }
