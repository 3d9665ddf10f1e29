import type { Reading } from '../language/reading.ts'
import type {
  Between,
  EvidenceKind,
  MessageKind,
  RuleName,
  ScorePart,
  Severity,
  Signal,
  Verdict,
} from '../model/message.ts'
import type { RelationKind } from '../model/person.ts'

/** A place in the text: UTF-16 units from `start` up to and without `end`, on edges of visible characters. */
export interface Place {
  start: number
  end: number
}

export interface Evidence extends Place {
  what: EvidenceKind
  /** 0 to 1: how surely this could be said to nobody else. */
  strength: number
}

/** A text that the user sent before. */
export interface EarlierText {
  text: string
  to: string
  sentOn: string | null
}

export interface LintOptions {
  kind?: MessageKind
  /** Code of the text's language (ISO 639-1), where it is known. */
  language?: string
  /** The recipient's name. */
  to?: string
  /** The language that the recipient writes in. */
  theirLanguage?: string
  relation?: RelationKind
  /** Most characters that the platform takes for this kind; null for no limit. */
  limit?: number | null
  earlier?: readonly EarlierText[]
  severities?: Partial<Record<RuleName, Severity | 'off'>>
}

export interface Greeting extends Place {
  /** The name it greets; null where it names nobody. */
  name: (Place & { text: string }) | null
  /** It greets a crowd or a stranger: "Dear Sir", "Hi all". */
  mass: boolean
  /** A name without a word of greeting. */
  alone: boolean
}

/** A message as the rules see it: parsed once, never changed. */
export interface ParsedMessage extends Reading {
  kind: MessageKind
  options: LintOptions
  greeting: Greeting | null
  evidence: Evidence[]
  signals: Readonly<Record<Signal, number>>
  /** What settles much about a post for a group by itself. */
  between: Between | null
  /** As the platform counts: UTF-16 units. */
  characters: number
}

export type RuleParams = Record<string, string | number>

export interface Finding extends Place {
  params?: RuleParams
}

export interface Rule {
  name: RuleName
  principle: string
  kinds: readonly MessageKind[]
  severity: (relation: RelationKind | null) => Severity | 'off'
  check: (message: ParsedMessage) => Finding[]
  /** How its examples are to be read, where they need more than their text. */
  example?: LintOptions
}

export interface Problem extends Place {
  rule: RuleName
  severity: Severity
  principle: string
  params: RuleParams
}

export interface LintResult {
  kind: MessageKind
  language: string | null
  verdict: Verdict
  score: number
  /** What the score comes of, before it is held between 0 and 100: see `judge`. */
  parts: ScorePart[]
  characters: number
  limit: number | null
  problems: Problem[]
  evidence: Evidence[]
  /** Rules that would have spoken to a stranger and were held back by the relation. */
  relaxed: RuleName[]
}
