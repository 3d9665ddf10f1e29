import type { HistoryCode, HistoryParams } from '../../model/history.ts'

export type HistoryTexts = { [Code in HistoryCode]: (params: HistoryParams[Code]) => string }

const states = {
  pending: 'pending',
  accepted: 'accepted',
  declined: 'declined',
  ignored: 'ignored',
  withdrawn: 'withdrawn',
  expired: 'expired',
}
const fields: Record<string, string> = { name: 'name', company: 'company', position: 'position', email: 'e-mail' }
const quoted = (text: string | null) => (text === null ? '' : `: “${text}”`)
const messages = (n: number) => `${n} ${n === 1 ? 'message' : 'messages'}`

/** What happened between the user and a person, one line each. */
export const history: HistoryTexts = {
  met: ({ event }) => `met at ${event}`,
  connected: () => 'became contacts',
  gone: () => 'no longer among your contacts in a full export',
  invited: ({ direction, message }) =>
    `${direction === 'incoming' ? 'sent you an invitation' : 'you sent an invitation'}${quoted(message)}`,
  asked: () => 'you wrote back to ask',
  decided: ({ direction, state, because }) =>
    `${direction === 'incoming' ? 'invitation' : 'your invitation'} ${states[state]}${because === null ? '' : `: ${because}`}`,
  messages: ({ mine, theirs }) =>
    [mine > 0 && `${messages(mine)} from you`, theirs > 0 && `${messages(theirs)} to you`].filter(Boolean).join(', '),
  touched: ({ text }) => `in touch${text === null ? '' : `: ${text}`}`,
  noted: ({ text }) => `note: ${text}`,
  changed: ({ field, before, after }) => `${fields[field] ?? field}: ${before ?? '–'} → ${after ?? '–'}`,
  followed: () => 'you follow',
  endorsed: ({ direction, skill }) =>
    direction === 'received' ? `endorsed you for ${skill}` : `you endorsed ${skill}`,
  recommended: ({ direction }) => (direction === 'received' ? 'recommended you' : 'you wrote a recommendation'),
}
