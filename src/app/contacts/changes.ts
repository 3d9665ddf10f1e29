import { showId } from '../../model/ids.ts'
import type { Desk } from '../desk.ts'

/** What can change about a person: fields, and what is noted besides. */
export type ChangedField =
  | 'name'
  | 'url'
  | 'company'
  | 'position'
  | 'place'
  | 'country'
  | 'email'
  | 'wanted'
  | 'mutual'
  | 'count'
  | 'contact'
  | 'alias'
  | 'met'
  | 'note'
  | 'tag'
  | 'relation'
  | 'knows'
  | 'group'
  | 'rhythm'
  | 'touch'
  | 'merged'

/** One thing that changed about one person. */
export interface ChangeLine {
  id: string
  name: string
  field: ChangedField
  /** null where there was nothing. */
  from: string | null
  /** null where there is nothing any more. */
  to: string | null
  text: string
}

/** What a command changed; empty where all was so already. */
export interface Changes {
  changes: ChangeLine[]
}

export function changeLine(
  { texts }: Pick<Desk, 'texts'>,
  { id, name }: { id: number; name: string },
  field: ChangedField,
  from: string | null,
  to: string | null,
  /** The word for a code. */
  word: (code: string) => string = code => code,
): ChangeLine {
  const text = texts.changes.line(texts.changes.fields[field], from && word(from), to && word(to))
  return { id: showId('person', id), name, field, from, to, text }
}
