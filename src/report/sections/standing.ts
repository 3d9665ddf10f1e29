import type { Report } from '../../app/reporting/report.ts'
import type { Block, SectionOf, Words } from '../document.ts'

/** Phase and counts, the way to the target, the effect with its lever, and the next steps. */
export const standing: SectionOf = (report, words) => {
  const { status } = report
  const { texts, numbers } = words
  const { contacts, hidden, unconfirmed, target, pendingIncoming, pendingOutgoing, staleOutgoing, phase } = status
  const { number } = numbers
  const text = texts.report.standing
  const counted = contacts + hidden + unconfirmed
  const stale = staleOutgoing > 0 ? `, ${text.stale(number(staleOutgoing))}` : ''
  return {
    id: 'standing',
    title: text.title,
    basis: text.basis(status.asOf === null ? null : numbers.day(status.asOf)),
    blocks: [
      { kind: 'lead', text: text.lead(texts.status.phase[phase], texts.status.phaseMeans[phase]) },
      {
        kind: 'figures',
        items: [
          { value: number(counted), label: `${text.contacts} ${text.ofTarget(number(target))}` },
          { value: number(pendingIncoming), label: text.pending },
          { value: number(pendingOutgoing), label: text.sent + stale },
          ...(status.effect === null ? [] : [{ value: number(status.effect.score), label: text.effect }]),
        ],
      },
      wayToTarget(counted, target, words),
      ...lever(report, words),
      {
        kind: 'table',
        caption: text.next,
        head: [text.step, text.why, text.principle],
        rows: status.next.map(({ action, why, principle }) => [action, why, principle]),
      },
    ],
  }
}

function wayToTarget(counted: number, target: number, { texts, numbers: { number } }: Words): Block {
  const text = texts.report.standing
  const caption = text.way(number(target))
  const figure = texts.status.ofTarget(number(counted), number(target))
  return {
    kind: 'chart',
    caption,
    legend: { part: text.there, value: text.left },
    chart: { bars: [{ label: text.label, value: Math.max(counted, target), part: counted, figure }] },
    table: {
      kind: 'table',
      caption,
      head: [text.label, text.there, text.left],
      rows: [[figure, number(counted), number(Math.max(0, target - counted))]],
      right: [1, 2],
    },
  }
}

/** On which side an hour brings most, and what to do first there. */
function lever({ effect }: Report, { texts, numbers }: Words): Block[] {
  if (effect === null) return []
  const { profile, outreach } = effect.levers
  const side = profile.gain > outreach.gain ? 'profile' : 'outreach'
  const { gain, action } = effect.levers[side]
  if (action === null) return []
  return [
    { kind: 'note', text: texts.report.standing.lever(texts.report.effect[side], numbers.number(gain, 1), action) },
  ]
}
