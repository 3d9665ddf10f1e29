import scoring from '../../data/scoring.json' with { type: 'json' }
import type { MessageKind, RuleName, ScoreSide, ScoreSource } from '../model/message.ts'

export type Points = Record<ScoreSide, number>

/** What a source is worth, in points for each time. */
export interface Worth {
  source: ScoreSource
  /** So many times count. */
  most: number
  each: Points
  /** Points where nothing sure is about the reader. */
  alone: Points
}

/** What in a kind of text speaks for it and against it. */
export interface Table {
  worth: readonly Worth[]
  /** Rules that spoil a text by half, and wholly. */
  spoils: readonly RuleName[]
  ruins: readonly RuleName[]
  /** What keeps a text from being high, whatever else is in it. */
  neverHigh: readonly ScoreSource[]
}

interface Written extends Partial<Points> {
  most?: number
  alone?: Partial<Points>
}

interface WrittenTable {
  points: Partial<Record<ScoreSource, Written>>
  spoils: string[]
  ruins: string[]
  'never-high': string[]
}

const firstContact = read(scoring['first-contact'])
const contact = read(scoring.contact)

export const tables: Record<MessageKind, Table> = {
  request: firstContact,
  inmail: firstContact,
  message: contact,
  reply: contact,
  'group-post': read(scoring['group-post']),
}

function read({ points, spoils, ruins, 'never-high': neverHigh }: WrittenTable): Table {
  const worth = Object.entries(points).map(([source, { most = 1, alone, ...given }]) => {
    const each = { for: 0, against: 0, ...given }
    return { source: source as ScoreSource, most, each, alone: { ...each, ...alone } }
  })
  return {
    worth,
    spoils: spoils as RuleName[],
    ruins: ruins as RuleName[],
    neverHigh: neverHigh as ScoreSource[],
  }
}
