/** What a text is meant to be. */
export const messageKinds = ['request', 'inmail', 'message', 'reply', 'group-post'] as const
export type MessageKind = (typeof messageKinds)[number]

export type Verdict = 'personal' | 'borderline' | 'impersonal' | 'helpful' | 'salesy'

export type Severity = 'error' | 'warning' | 'info'

export const ruleNames = [
  'say-who',
  'say-why',
  'about-them',
  'default-text',
  'placeholder',
  'wrong-name',
  'greet-by-name',
  'hollow-phrase',
  'flattery',
  'pitch',
  'discount',
  'booking',
  'job-offer',
  'ask-first',
  'too-long',
  'shouting',
  'emoji-row',
  'duplicate',
  'language',
  'product-news',
  'announcement',
  'customer-hunt',
  'bare-link',
  'contribute',
] as const
export type RuleName = (typeof ruleNames)[number]

/** What makes a message personal: who writes, why, and something about the reader. In a group: what helps others. */
export type EvidenceKind = 'who' | 'why' | 'them' | 'help'

/** What is no proof by itself and adds up: what a text tells, and how it tells it. */
export const signals = [
  'particulars',
  'past',
  'trouble',
  'reasoning',
  'length',
  'questions',
  'dealing',
  'praise',
  'urgency',
  'adverts',
  'calls',
  'urging',
  'pictures',
  'hashtags',
  'address',
  'hollow',
  'commerce',
  'ours',
  'telling',
  'trading',
  'courting',
  'curt',
  'figures',
  'links',
  'words-for',
  'words-not-for',
  'words-against',
  'words-not-against',
] as const
export type Signal = (typeof signals)[number]

/** What settles much about a post for a group by itself. */
export const betweens = ['notice', 'few-words', 'bare-links', 'unsold'] as const
export type Between = (typeof betweens)[number]

/** Where a score comes from: evidence, signals, the relation to the reader, or a rule that found something. */
export type ScoreSource =
  | EvidenceKind
  | Signal
  | Between
  | RuleName
  | 'base'
  /** Something about the reader that could be said to some others as well. */
  | 'them-weak'
  /** Something about the reader, and who writes or why. */
  | 'them-and-more'
  /** Pitches and the like, however many. */
  | 'spoiled'
  /** A question in a post that hardly shows that it sells. */
  | 'asks'
  | 'near'
  | 'known'

/** What speaks for a text to one reader, or a post that helps, and what speaks against it. */
export const scoreSides = ['for', 'against'] as const
export type ScoreSide = (typeof scoreSides)[number]

/** The score of a text for and against which equally much speaks. */
export const scoreMiddle = 50

/** Points for a text and against it. */
export interface ScorePart extends Record<ScoreSide, number> {
  source: ScoreSource
}
