import type { Language } from './language.ts'
import type { EvidenceKind, MessageKind, RuleName, ScorePart, Severity, Verdict } from './message.ts'
import type { RelationKind } from './person.ts'

export interface ReportedProblem {
  rule: RuleName
  severity: Severity
  principle: string
  message: string
  start: number
  end: number
  /** Counted from 1; columns in UTF-16 units. */
  line: number
  column: number
  suggestion: string
}

/** What `lint` says of one text: the JSON of the command and of the library. */
export interface LintReport {
  id?: string
  file?: string
  kind: MessageKind
  language: string | null
  verdict: Verdict
  score: number
  /** The score is 50, plus the sum of what speaks for the text, less that of what speaks against it, neither below 0. */
  parts: ScorePart[]
  characters: number
  limit: number | null
  problems: ReportedProblem[]
  evidence: { what: EvidenceKind; start: number; end: number }[]
  /** Rules that a stranger would have heard of, and why they were held back. */
  relaxed: { rule: RuleName; why: string }[]
}

/** What `lint` of the package can be told. */
export interface LintSettings {
  /** What the text is; a request to connect unless told. */
  kind?: MessageKind
  /** The text's language (ISO 639-1), where it is known. */
  language?: string
  /** The recipient's name. */
  to?: string
  /** The language that the recipient writes in. */
  theirLanguage?: string
  relation?: RelationKind
  premium?: boolean
  /** Most characters, in UTF-16 units; by default the platform's for the kind; null for none. */
  limit?: number | null
  /** Texts that were sent to others before. */
  earlier?: readonly { text: string; to: string; sentOn: string | null }[]
  severities?: Partial<Record<RuleName, Severity | 'off'>>
  /** The language of the sentences in the report. */
  speak?: Language
}
