import type { SectionOf } from '../document.ts'

const kinds = ['personal', 'borderline', 'impersonal'] as const

/** How personal the user's requests were, and how they were answered. */
export const requests: SectionOf = ({ requests: { requests: rows } }, { texts, numbers: { number } }) => {
  const text = texts.report.requests
  const noted = rows.filter(({ message }) => message !== null)
  if (noted.length === 0) return null
  const verdicts = kinds.map(verdict => {
    const states = noted.filter(row => row.verdict === verdict).map(({ state }) => state)
    const inState = (wanted: string) => states.filter(state => state === wanted).length
    return { verdict, sent: states.length, accepted: inState('accepted'), pending: inState('pending') }
  })
  const personal = verdicts[0]?.sent ?? 0
  return {
    id: 'requests',
    title: text.title,
    basis: text.basis,
    blocks: [
      { kind: 'lead', text: text.lead(number(personal), number(noted.length)) },
      {
        kind: 'chart',
        caption: text.chart,
        legend: { part: text.accepted, value: text.sent },
        chart: {
          bars: verdicts.map(({ verdict, sent, accepted }) => ({
            label: text.verdicts[verdict],
            value: sent,
            part: accepted,
            figure: `${number(accepted)} / ${number(sent)}`,
          })),
        },
        table: {
          kind: 'table',
          caption: text.chart,
          head: [text.verdict, text.sent, text.accepted, text.pending],
          rows: verdicts.map(({ verdict, sent, accepted, pending }) => [
            text.verdicts[verdict],
            ...[sent, accepted, pending].map(n => number(n)),
          ]),
          right: [1, 2, 3],
        },
      },
    ],
  }
}
