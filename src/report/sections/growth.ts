import type { SectionOf } from '../document.ts'

/** Contacts month by month; the table has a row a year. */
export const growth: SectionOf = ({ growth: { months }, status }, { texts: { report }, numbers: { number, day } }) => {
  const text = report.growth
  const [first, last] = [months[0], months.at(-1)]
  if (!first || !last || months.length < 2) return null
  const years = months.filter(({ month }, index) => month.endsWith('-12') || index === months.length - 1)
  return {
    id: 'growth',
    title: text.title,
    basis: text.basis,
    blocks: [
      { kind: 'lead', text: text.lead(number(last.contacts), day(`${first.month}-01`).replace(/^1 /, '')) },
      {
        kind: 'chart',
        caption: text.chart,
        chart: {
          months: months.map(({ month, contacts }) => ({ month, value: contacts })),
          target: { value: status.target, label: text.target(number(status.target)) },
        },
        table: {
          kind: 'table',
          caption: text.chart,
          head: [text.year, text.contacts],
          rows: years.map(({ month, contacts }) => [month.slice(0, 4), number(contacts)]),
          right: [1],
        },
      },
    ],
  }
}
