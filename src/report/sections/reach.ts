import type { SectionOf } from '../document.ts'

/** How far the network reaches: what is known, and beyond it what is estimated, with its interval. */
export const reach: SectionOf = ({ reach: { degrees, groupMembers } }, { texts: { report }, numbers: { number } }) => {
  const text = report.reach
  if (degrees.every(({ known }) => known === 0)) return null
  const rows = degrees.map(({ degree, known, estimate }) => ({
    label: text.degrees[degree],
    known,
    value: Math.max(known, estimate?.value ?? 0),
    estimate:
      estimate === null
        ? text.notEstimated
        : text.interval(
            number(estimate.value),
            number(estimate.low),
            number(estimate.high),
            number(100 * estimate.level),
          ),
  }))
  const inGroups = { label: text.groups, known: groupMembers ?? 0, value: groupMembers ?? 0, estimate: text.asTold }
  const all = groupMembers === null ? rows : [...rows, inGroups]
  return {
    id: 'reach',
    title: text.title,
    basis: text.basis,
    blocks: [
      { kind: 'lead', text: text.lead(...(rows.map(({ known }) => number(known)) as [string, string])) },
      {
        kind: 'chart',
        caption: text.chart,
        chart: { bars: all.map(({ label, known, value }) => ({ label, value, part: known, figure: number(value) })) },
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
