import type { Cells } from './csv.ts'
import type { DateStyle } from './dates.ts'
import type { Shape } from './era.ts'
import type { Facts } from './facts.ts'
import type { Naming } from './people.ts'

/** One file of an export, and how facts become its rows. */
export interface Sheet {
  file: string
  preamble?: (shape: Shape) => string[]
  header: (shape: Shape) => string[]
  /** Nothing where the facts do not speak of it: the file is then left out. */
  rows: (facts: Facts, naming: Naming, dates: DateStyle) => Iterable<Cells> | undefined
}

/** The columns that are there. */
export function columns(...names: (string | false)[]): string[] {
  return names.filter(name => name !== false)
}

/** Rows made as they are read, so that a sheet of any length takes no memory. */
export function* each<Fact>(facts: Iterable<Fact>, row: (fact: Fact) => Cells): Generator<Cells> {
  for (const fact of facts) yield row(fact)
}
