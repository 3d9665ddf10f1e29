import type { InvitationState } from '../../model/invitation.ts'
import type { Verdict } from '../../model/message.ts'

/** The user's own requests. */
export const outbox = {
  command: 'your own requests: which wait, which are stale, and whether personal ones pay',
  withdraw: 'record that you took requests back',
  none: 'No request of yours is known.',
  summary: (requests: string, pending: string, accepted: string, stale: string) =>
    `${requests}: ${pending} waiting, ${accepted}, ${stale} stale.`,
  accepted: ['accepted', 'accepted'] as [string, string],
  requests: ['request sent', 'requests sent'] as [string, string],
  columns: { id: 'Id', person: 'Person', sent: 'Sent', state: 'State', verdict: 'Note' },
  states: {
    pending: 'waiting',
    accepted: 'accepted',
    declined: 'declined',
    ignored: 'ignored',
    withdrawn: 'withdrawn',
    expired: 'expired',
  } as Record<InvitationState, string>,
  noNote: 'none',
  notes: { personal: 'personal', borderline: 'borderline', impersonal: 'impersonal' } as Partial<
    Record<Verdict, string>
  >,
  staleSince: (day: string) => `stale since ${day}`,
  askAgain: (day: string) => `can be asked again from ${day}`,
  kinds: { personal: 'Personal requests', impersonal: 'Impersonal requests' },
  rate: (kind: string, accepted: string, sent: string, value: string, low: string, high: string) =>
    `${kind}: ${accepted} of ${sent} accepted, ${value} (95 % interval ${low} to ${high}).`,
  noRate: (kind: string) => `${kind}: none has had its time yet.`,
  claims: {
    pays: 'Your own figures say so too: being personal pays (P14).',
    costs: 'In your own figures the impersonal ones do better so far; look at whom they went to.',
    open: 'The difference may be chance: no claim.',
    'too-few': 'Too few to say anything: it takes ten of each.',
  },
  mend: 'Take back what is stale: handslag outbox withdraw ID',
}
