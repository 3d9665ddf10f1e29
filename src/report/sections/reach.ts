import type { Reach } from '../../app/reach/reach.ts'
import type { SectionOf, Words } from '../document.ts'

/** How far the network reaches: what is known, and beyond it what is estimated, with its interval. */
export const reach: SectionOf = ({ reach: { degrees, groups } }, page) => {
  const {
    texts: { report, reach: words },
    numbers: { number, rough },
  } = page
  const text = report.reach
  const [first, second] = degrees
  if (!first?.known) return null
  const rows = degrees.map(({ degree, known, estimate }) => ({
    label: words.degrees[degree],
    known,
    value: Math.max(known, estimate?.value ?? 0),
    figure: estimate === null ? number(known) : rough(estimate.value),
    estimate: estimate === null ? text.notEstimated : interval(estimate, page),
  }))
  const members = groups.members ?? 0
  const inGroups = {
    label: text.groups,
    known: members,
    value: members,
    figure: number(members),
    estimate: text.asTold,
  }
  const all = groups.members === null ? rows : [...rows, inGroups]
  return {
    id: 'reach',
    title: text.title,
    basis: second?.estimate ? `${text.basis} ${words.methods[second.estimate.method]}` : text.basis,
    blocks: [
      { kind: 'lead', text: text.lead(number(first.known), number(second?.known ?? 0)) },
      {
        kind: 'chart',
        caption: text.chart,
        chart: { bars: all.map(({ label, known, value, figure }) => ({ label, value, part: known, figure })) },
        table: {
          kind: 'table',
          caption: text.chart,
          head: [text.who, text.known, text.estimated],
          rows: all.map(({ label, known, estimate }) => [label, number(known), estimate]),
          right: [1],
        },
      },
    ],
  }
}

function interval(
  { value, low, high, level }: NonNullable<Reach['degrees'][number]['estimate']>,
  { texts, numbers: { number, rough } }: Words,
): string {
  return texts.report.reach.interval(rough(value), rough(low), rough(high), number(100 * level))
}
