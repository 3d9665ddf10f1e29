import type { SectionOf } from '../document.ts'

/** The checklist of the profile, what would help most first. */
export const profile: SectionOf = (report, { texts, numbers: { number } }) => {
  const { score, items } = report.profile
  const text = texts.report.mend
  const first = items.find(({ mend }) => mend !== null)
  return {
    id: 'profile',
    title: text.title,
    basis: text.basis,
    blocks: [
      {
        kind: 'lead',
        text: [text.score(number(score)), first?.mend && text.lead(`${first.name}. ${first.mend}`)]
          .filter(Boolean)
          .join(' '),
      },
      {
        kind: 'chart',
        caption: text.chart,
        legend: { part: texts.report.effect.reached, value: texts.report.effect.possible },
        chart: {
          bars: items.map(({ name, points, worth }) => ({
            label: name,
            value: worth,
            part: points ?? 0,
            figure: points === null ? text.unknown : texts.effect.points(number(points, 1), number(worth)),
          })),
        },
        table: {
          kind: 'table',
          caption: text.chart,
          head: [text.item, text.points, text.worth],
          rows: items.map(({ name, points, worth }) => [
            name,
            points === null ? text.unknown : number(points, 1),
            number(worth),
          ]),
          right: [1, 2],
        },
      },
    ],
  }
}
