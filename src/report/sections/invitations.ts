import type { Block, SectionOf } from '../document.ts'

const most = 50
const open = 12

/** Those who wait, with advice. */
export const invitations: SectionOf = ({ invitations: { invitations: rows, found } }, { texts, numbers }) => {
  const text = texts.report.invitations
  const { answers, percent, invitations: waiting } = texts.triage
  const head = { id: 'invitations', title: text.title, basis: text.basis }
  if (found === 0) return { ...head, blocks: [{ kind: 'lead', text: text.none }] }
  const advised = (['accept', 'ask', 'decline'] as const).map(advice => {
    const value = rows.filter(({ recommendation }) => recommendation === advice).length
    return { label: answers[advice], value, figure: numbers.number(value) }
  })
  const cut: Block[] =
    found > most ? [{ kind: 'note', text: text.shown(numbers.number(most), numbers.number(found)) }] : []
  return {
    ...head,
    blocks: [
      { kind: 'lead', text: text.lead(numbers.count(found, ...waiting)) },
      {
        kind: 'chart',
        caption: text.chart,
        chart: { bars: advised },
        table: {
          kind: 'table',
          caption: text.chart,
          head: [text.advice, text.title],
          rows: advised.map(({ label, figure }) => [label, figure]),
          right: [1],
        },
      },
      {
        kind: 'table',
        caption: text.title,
        head: [text.who, text.advice, text.sure, text.why],
        rows: rows
          .slice(0, most)
          .map(({ person, recommendation, confidence, reasons }) => [
            [person.name || texts.report.noName, person.company].filter(Boolean).join(', '),
            recommendation === null ? '' : answers[recommendation],
            confidence === null ? '' : percent(confidence),
            reasons.map(reason => `${reason.text} (${reason.principle})`).join('; '),
          ]),
        right: [2],
        open,
      },
      ...cut,
    ],
  }
}
