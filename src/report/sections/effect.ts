import type { SectionOf } from '../document.ts'

/** P7: the effect, what outreach rests on, and which side an hour is best spent on. */
export const effect: SectionOf = ({ effect: found }, { texts, numbers: { number } }) => {
  if (found === null) return null
  const text = texts.report.effect
  const { score, profile, outreach, parts, levers } = found
  const rows = parts.map(({ code, count, points, worth }) => ({
    label: texts.effect.parts[code],
    count,
    points,
    worth,
  }))
  const sides = (['profile', 'outreach'] as const).map(side => ({ side, ...levers[side] }))
  return {
    id: 'effect',
    title: text.title,
    basis: text.basis,
    blocks: [
      { kind: 'lead', text: text.lead(number(score), number(profile), number(outreach)) },
      {
        kind: 'chart',
        caption: text.chart,
        legend: { part: text.reached, value: text.possible },
        chart: {
          bars: rows.map(({ label, points, worth }) => ({
            label,
            value: worth,
            part: points,
            figure: texts.effect.points(number(points), number(worth)),
          })),
        },
        table: {
          kind: 'table',
          caption: text.chart,
          head: [text.part, text.count, text.points, text.worth],
          rows: rows.map(({ label, count, points, worth }) => [
            label,
            ...[count, points, worth].map(n => number(n, 1)),
          ]),
          right: [1, 2, 3],
        },
      },
      {
        kind: 'table',
        caption: text.lever,
        head: [text.side, text.gain, text.first],
        rows: sides.map(({ side, gain, action }) => [text[side], number(gain, 1), action ?? '–']),
        right: [1],
      },
    ],
  }
}
