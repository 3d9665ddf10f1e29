import type { KindName } from '../../import/kind.ts'
import { type SkipReason, unreadable } from '../../import/rows.ts'

/** What became of one file. */
export interface FileReport {
  file: string
  kind: KindName | 'edges' | 'unknown'
  rows: number
  added: number
  updated: number
  unchanged: number
  /** Rows with a date alone: contacts who hid their profile. */
  hidden: number
  skipped: { line: number; reason: SkipReason; text: string }[]
}

/** Could every row be read? */
export function isWhole({ skipped }: FileReport): boolean {
  return skipped.every(({ reason }) => !unreadable.has(reason))
}

interface Named {
  id: string
  name: string
}

export interface ImportReport {
  files: FileReport[]
  contacts: number
  hidden: number
  gone: number
  pendingIncoming: number
  pendingOutgoing: number
  changes: { person: Named; field: 'company' | 'position'; from: string | null; to: string | null }[]
  /** People whom a file without addresses could mean, because nobody else has their name. */
  matchedByName: Named[]
  /** Who the user is; with candidates where that is in doubt. */
  me: { name: string | null; url: string | null; candidates: { name: string; url: string; rows: number }[] }
  /** Nothing was new. */
  nothingNew: boolean
  dryRun: boolean
}
