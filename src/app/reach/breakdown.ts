import { industryOf, seniorityOf } from '../../language/careers.ts'
import { companyKey } from '../../language/company.ts'
import { fold } from '../../language/fold.ts'
import { meId } from '../../model/person.ts'
import { beyond, distancesFrom } from '../../network/distances.ts'
import type { Graph } from '../../network/graph.ts'
import { careersOf } from '../../store/report-facts.ts'
import type { Store } from '../../store/store.ts'
import type { Breakdown } from './choices.ts'

export interface BreakdownRow {
  /** A name as most write it, or the code of an industry or a seniority. */
  value: string
  /** People at one, two and three steps. */
  first: number
  second: number
  third: number
  total: number
}

export interface BrokenDown {
  by: Breakdown
  /** Guessed from the words of titles and company names, not told by anybody. */
  guessed: boolean
  /** The most first. */
  rows: BreakdownRow[]
  /** People within three steps of whom it is not known. */
  unknown: number
}

type Career = ReturnType<typeof careersOf>[number]

const valueIn: Record<Breakdown, (career: Career) => string | null> = {
  company: ({ company }) => company,
  industry: ({ company, position }) => industryOf(company, position),
  place: ({ place }) => place,
  seniority: ({ position }) => seniorityOf(position),
}

type Gathered = Omit<BreakdownRow, 'value'> & { spellings: Map<string, number> }

const columns = ['first', 'second', 'third'] as const

/** P3: the known people within three steps, by what they do and where. */
export function brokenDown(store: Store, graph: Graph, by: Breakdown): BrokenDown {
  const distances = distancesFrom(graph, meId)
  const found = new Map<string, Gathered>()
  let unknown = 0
  for (const career of careersOf(store)) {
    const column = columns[(distances[career.person] ?? beyond) - 1]
    if (column === undefined) continue
    const value = valueIn[by](career)
    if (value === null) unknown++
    else {
      const row = gatheredFor(found, by === 'company' ? companyKey(value) : fold(value))
      row[column]++
      row.total++
      row.spellings.set(value, (row.spellings.get(value) ?? 0) + 1)
    }
  }
  const rows = [...found.values()]
    .map(({ spellings, ...row }) => ({ ...row, value: mostUsed(spellings) }))
    .sort((a, b) => b.total - a.total || b.first - a.first || (a.value < b.value ? -1 : 1))
  return { by, guessed: by === 'industry' || by === 'seniority', rows, unknown }
}

function gatheredFor(found: Map<string, Gathered>, key: string): Gathered {
  const known = found.get(key)
  if (known) return known
  const fresh: Gathered = { first: 0, second: 0, third: 0, total: 0, spellings: new Map() }
  found.set(key, fresh)
  return fresh
}

function mostUsed(spellings: ReadonlyMap<string, number>): string {
  return [...spellings].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}
