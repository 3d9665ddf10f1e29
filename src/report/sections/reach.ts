import type { Reach } from '../../app/reach/reach.ts'
import type { Block, SectionOf, Words } from '../document.ts'

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
    figure: estimate === null ? number(known) : text.about(rough(estimate.value)),
    interval: estimate === null ? undefined : ([estimate.low, estimate.high] as [number, number]),
    estimate: estimate === null ? text.notEstimated : interval(estimate, page),
  }))
  const members = groups.members ?? 0
  const inGroups = {
    label: text.groups,
    known: members,
    value: members,
    figure: number(members),
    interval: undefined,
    estimate: text.asTold,
  }
  const all = groups.members === null ? rows : [...rows, inGroups]
  const leadOf = (contacts: number, behind: number) => {
    const standing = page.numbers.count(contacts, ...report.network.contacts)
    return behind === 0 ? text.leadUnknown(standing) : text.lead(standing, number(behind))
  }
  return {
    id: 'reach',
    title: text.title,
    basis: second?.estimate ? `${text.basis} ${words.methods[second.estimate.method]}` : text.basis,
    blocks: [
      { kind: 'lead', text: leadOf(first.known, second?.known ?? 0) },
      {
        kind: 'chart',
        caption: text.chart,
        legend: { part: text.known, value: text.estimated, interval: text.between },
        chart: {
          bars: all.map(({ label, known, value, figure, interval }) => ({
            label,
            value,
            part: known,
            figure,
            ...(interval && { interval }),
          })),
        },
        table: {
          kind: 'table',
          caption: text.chart,
          head: [text.who, text.known, text.estimated],
          rows: all.map(({ label, known, estimate }) => [label, number(known), estimate]),
          right: [1],
        },
      },
      ...all.flatMap(({ label, interval, estimate }): Block[] =>
        interval === undefined ? [] : [{ kind: 'note', text: text.told(label, estimate) }],
      ),
    ],
  }
}

function interval(
  { value, low, high, level }: NonNullable<Reach['degrees'][number]['estimate']>,
  { texts, numbers: { number, rough } }: Words,
): string {
  return texts.report.reach.interval(rough(value), rough(low), rough(high), number(100 * level))
}
