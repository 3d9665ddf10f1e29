import type { SectionOf } from '../document.ts'

/** How personal the user's requests were, and how they were answered. */
export const requests: SectionOf = ({ requests: verdicts }, { texts, numbers: { number } }) => {
  const text = texts.report.requests
  const all = verdicts.reduce((sum, { sent }) => sum + sent, 0)
  if (all === 0) return null
  const personal = verdicts.find(({ verdict }) => verdict === 'personal')?.sent ?? 0
  return {
    id: 'requests',
    title: text.title,
    basis: text.basis,
    blocks: [
      { kind: 'lead', text: text.lead(number(personal), number(all)) },
      {
        kind: 'chart',
        caption: text.chart,
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
