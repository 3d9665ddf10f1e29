import type { SectionOf } from '../document.ts'

/** Phase and counts, and the next steps. */
export const standing: SectionOf = ({ status, profile }, { texts: { report, status: words }, numbers: { number } }) => {
  const { contacts, hidden, unconfirmed, target, pendingIncoming, pendingOutgoing, staleOutgoing, phase } = status
  const text = report.standing
  const stale = staleOutgoing > 0 ? `, ${text.stale(number(staleOutgoing))}` : ''
  return {
    id: 'standing',
    title: text.title,
    basis: text.basis,
    blocks: [
      { kind: 'lead', text: text.lead(words.phase[phase], words.phaseMeans[phase]) },
      {
        kind: 'figures',
        items: [
          {
            value: number(contacts + hidden + unconfirmed),
            label: `${text.contacts} ${text.ofTarget(number(target))}`,
          },
          { value: number(pendingIncoming), label: text.pending },
          { value: number(pendingOutgoing), label: text.sent + stale },
          { value: number(profile.score), label: text.profile },
        ],
      },
      {
        kind: 'table',
        caption: text.next,
        head: [text.step, text.why, text.principle],
        rows: status.next.map(({ action, why, principle }) => [action, why, principle]),
      },
    ],
  }
}
