import careers from '../../data/lexicons/careers.json' with { type: 'json' }
import { fold } from './fold.ts'

export type Seniority = keyof typeof careers.seniority | 'other'
export type Industry = keyof typeof careers.industry

/** Whether a folded text holds a word of the lexicon. */
type Test = (text: string, words: readonly string[]) => boolean

const bySeniority = testsOf(careers.seniority)
const byIndustry = testsOf(careers.industry)

/** How high a title stands, by its words; null without a title. A guess: titles mean other things elsewhere. */
export function seniorityOf(position: string | null): Seniority | null {
  if (position === null || position.trim() === '') return null
  return kindIn(position, bySeniority) ?? 'other'
}

/** The industry that the words of the company's name show, else those of the title; null where neither does. A guess. */
export function industryOf(company: string | null, position: string | null): Industry | null {
  return kindIn(company ?? '', byIndustry) ?? kindIn(position ?? '', byIndustry)
}

function testsOf<Kind extends string>(kinds: Record<Kind, readonly string[]>): [Kind, Test[]][] {
  return (Object.entries(kinds) as [Kind, readonly string[]][]).map(([kind, entries]) => [kind, entries.map(testOf)])
}

function testOf(entry: string): Test {
  if (entry.startsWith('=')) return text => text === entry.slice(1)
  if (entry.includes(' ')) return text => ` ${text} `.includes(` ${entry} `)
  if (entry.startsWith('*')) return (_, words) => words.some(word => word.endsWith(entry.slice(1)))
  if (entry.endsWith('*')) return (_, words) => words.some(word => word.startsWith(entry.slice(0, -1)))
  return (_, words) => words.includes(entry)
}

function kindIn<Kind>(text: string, kinds: readonly [Kind, Test[]][]): Kind | null {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length === 0) return null
  const plain = words.join(' ')
  return kinds.find(([, tests]) => tests.some(test => test(plain, words)))?.[0] ?? null
}
