import type { HistoryTexts } from '../en/history.ts'

const states = {
  pending: 'väntar',
  accepted: 'accepterad',
  declined: 'avböjd',
  ignored: 'ignorerad',
  withdrawn: 'återkallad',
  expired: 'förfallen',
}
const fields: Record<string, string> = { name: 'namn', company: 'företag', position: 'befattning', email: 'e-post' }
const quoted = (text: string | null) => (text === null ? '' : `: ”${text}”`)
const messages = (n: number) => `${n} ${n === 1 ? 'meddelande' : 'meddelanden'}`

export const history: HistoryTexts = {
  met: ({ event }) => `träffades: ${event}`,
  connected: () => 'blev kontakter',
  gone: () => 'inte längre bland dina kontakter i en hel export',
  invited: ({ direction, message }) =>
    `${direction === 'incoming' ? 'skickade en förfrågan till dig' : 'du skickade en förfrågan'}${quoted(message)}`,
  asked: () => 'du skrev tillbaka och frågade',
  decided: ({ direction, state, because }) =>
    `${direction === 'incoming' ? 'förfrågan' : 'din förfrågan'} ${states[state]}${because === null ? '' : `: ${because}`}`,
  messages: ({ mine, theirs }) =>
    [mine > 0 && `${messages(mine)} från dig`, theirs > 0 && `${messages(theirs)} till dig`].filter(Boolean).join(', '),
  touched: ({ text }) => `ni hördes${text === null ? '' : `: ${text}`}`,
  noted: ({ text }) => `anteckning: ${text}`,
  changed: ({ field, before, after }) => `${fields[field] ?? field}: ${before ?? '–'} → ${after ?? '–'}`,
  followed: () => 'du följer',
  endorsed: ({ direction, skill }) =>
    direction === 'received' ? `intygade din kompetens: ${skill}` : `du intygade personens kompetens: ${skill}`,
  recommended: ({ direction }) => (direction === 'received' ? 'rekommenderade dig' : 'du skrev en rekommendation'),
}
