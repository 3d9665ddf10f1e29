import type { SectionOf } from '../document.ts'

/** What is open on the week's list. */
export const week: SectionOf = ({ plan }, { texts, numbers: { number, count } }) => {
  const text = texts.report.week
  const open = plan.actions.filter(({ state }) => state === 'open')
  const minutes = open.reduce((sum, action) => sum + action.minutes, 0)
  const lead = open.length === 0 ? text.empty : text.lead(count(open.length, ...texts.plan.actions), number(minutes))
  return {
    id: 'week',
    title: text.title,
    basis: text.basis,
    blocks: [
      { kind: 'lead', text: lead },
      {
        kind: 'table',
        caption: text.title,
        head: [text.action, text.why, text.minutes],
        rows: open.map(({ action, why, principle, minutes: takes }) => [
          action,
          `${why} (${principle})`,
          number(takes),
        ]),
        right: [2],
      },
    ],
  }
}
