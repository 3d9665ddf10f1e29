import type { Day, Month } from '../model/day.ts'
import type { RelationKind } from '../model/person.ts'

/** A time at a place of work: months or years, null where open or unknown. */
export interface Span {
  started: Month | null
  ended: Month | null
}

/** What an invitation's own words do, the first that holds; null where they do none of it, or sell. */
export type NoteDoes = 'recalls' | 'introduces' | 'says-why'

/** All that can be said truthfully in a message. What is unknown is null, what is empty is []. */
export interface DraftFacts {
  today: Day
  me: { name: string; position: string | null; company: string | null }
  them: { name: string; company: string | null; position: string | null }
  relations: readonly RelationKind[]
  met: { event: string; on: Day | null } | null
  /**
   * An employer of both: when the user was there, and whether the other is there now, or it is not known when they
   * were; or one that their note names.
   */
  employer: { company: string; mine: Span; theirsNow: boolean; theirsUnsure?: boolean; onlyNamed?: boolean } | null
  school: { school: string; mine: Span } | null
  /** Contacts of the user's who know the other. */
  mutual: readonly string[]
  groups: readonly string[]
  jobChange: { company: string | null; position: string | null } | null
  /** The other's invitation, be it still unanswered or accepted. */
  invitation: { text: string | null; does: NoteDoes | null } | null
  /** The other accepted a request of the user's. */
  accepted: boolean
  /** The latest message either way. */
  lastContact: Day | null
  /** The user's own latest message, where the other has not answered it. */
  unanswered: { on: Day; times: number } | null
  /** The other wrote last. */
  theyWrote: Day | null
  recommended: readonly ('received' | 'given')[]
  /** What the user said for this message, in their own words. */
  said: { why: string | null; met: string | null; about: string | null }
}
