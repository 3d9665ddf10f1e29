import type { Report } from '../app/reporting/report.ts'
import type { Numbers } from '../i18n/numbers.ts'
import type { Texts } from '../i18n/texts.ts'

/** What a report is written with. */
export interface Words {
  texts: Texts
  numbers: Numbers
}

export interface TableBlock {
  kind: 'table'
  /** For those who cannot see where it stands. */
  caption: string
  head: string[]
  rows: string[][]
  /** Columns of figures. */
  right?: number[]
  /** So many rows stand open on a screen; the rest unfold. */
  open?: number
}

/** Bars on one scale, or a line over months; the table says the same in words. */
export interface ChartBlock {
  kind: 'chart'
  caption: string
  /** What the dark and the pale part of a bar are, and the line across it. */
  legend?: { part: string; value: string; interval?: string }
  chart: { bars: Bar[] } | { months: { month: string; value: number }[]; target: { value: number; label: string } }
  table: TableBlock
}

/** `part` is drawn inside of `value`, the interval as a line across. */
export interface Bar {
  label: string
  value: number
  part?: number
  interval?: [number, number]
  figure: string
}

export type Block =
  | { kind: 'lead'; text: string }
  | { kind: 'note'; text: string }
  | { kind: 'figures'; items: { value: string; label: string }[] }
  | { kind: 'map' }
  | ChartBlock
  | TableBlock

/** A part of the report: each says on what its figures rest. */
export interface Section {
  id: string
  title: string
  basis: string
  blocks: Block[]
}

/** A section of a report, or null where there is nothing to say. */
export type SectionOf = (report: Report, words: Words) => Section | null
