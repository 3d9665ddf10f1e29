import type { BrokenDown } from '../../app/reach/breakdown.ts'
import type { Latest, YearOfGrowth } from '../../app/reach/growth.ts'
import type { Page } from '../page.ts'
import { columns } from './columns.ts'
import { fitted } from './table.ts'

const rowsShown = 20

/** The known people by what they do or where, the most first. */
export function breakdownLines({ by, guessed, rows, unknown }: BrokenDown, page: Page): string[] {
  const { texts, numbers, paint } = page
  const { number } = numbers
  const words = texts.reach.breakdown
  const named = by === 'industry' || by === 'seniority' ? (words.values as Record<string, string>) : {}
  const shown = rows
    .slice(0, rowsShown)
    .map(({ value, first, second, third, total }) => [
      named[value] ?? value,
      ...[first, second, third, total].map(count => number(count)),
    ])
  const rest = rows.length - shown.length
  return [
    paint.bold(words.title[by]),
    ...(shown.length === 0 ? [] : columns(fitted([words.head, ...shown], page), { right: [1, 2, 3, 4] })),
    ...(rest > 0 ? [words.more(number(rest))] : []),
    ...(unknown > 0 ? [words.unknown(number(unknown))] : []),
    ...(guessed ? [paint.dim(words.guessed)] : []),
  ]
}

export function growthLines(years: readonly YearOfGrowth[], page: Page): string[] {
  const { texts, paint } = page
  const { number } = page.numbers
  const { growth } = texts.reach
  const rows = years.map(({ year, contacts, second }) => [
    year ?? growth.unknown,
    number(contacts),
    second === null ? growth.untold : number(second),
  ])
  return [paint.bold(growth.title), ...columns(fitted([growth.head, ...rows], page), { right: [1, 2] })]
}

export function latestLines({ contacts, since, second, tied }: Latest, { texts, numbers, paint }: Page): string[] {
  const { latest } = texts.reach
  const { number } = numbers
  return [
    paint.bold(latest.title(number(contacts), since === null ? null : numbers.day(since))),
    tied === 0 ? latest.untold : latest.added(numbers.count(second, ...latest.people), number(tied), number(contacts)),
  ]
}
