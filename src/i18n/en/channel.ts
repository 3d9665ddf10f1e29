import type { Channel, ChannelReason } from '../../model/channel.ts'

export interface WhyParams {
  mutual: string
  groups: string
  email: string
  notes: number | null
  sentOn: string
  againOn: string
  /** How many times as often an InMail is answered as an e-mail (P17). */
  factor: string
}

/** Ways to reach a person. */
export const channel = {
  command: 'how to reach a person: every way, open or not, and why',
  options: { stats: 'how often premium would change the answer among those you want to reach' },
  title: (name: string) => `How to reach ${name}`,
  best: (name: string) => `Best: ${name}`,
  names: {
    invitation: 'answer their invitation',
    message: 'message',
    request: 'request with a note',
    introduction: 'introduction',
    group: 'message in a shared group',
    inmail: 'InMail',
    'open-profile': 'message to an open profile',
    email: 'e-mail',
    'web-search': 'search the web',
    wait: 'wait for them',
  } as Record<Channel, string>,
  reasons: {
    contact: () => 'you are contacts, and contacts can always write to each other',
    'not-contact': () => 'you are not contacts yet',
    'already-contact': () => 'you are contacts already',
    'request-free': ({ notes }) =>
      notes === null
        ? 'say who you are and why; your account has no limit on notes'
        : `say who you are and why; by the count here you have ${notes} personal ${notes === 1 ? 'note' : 'notes'} left this month`,
    'request-waits': ({ sentOn }) => `your request of ${sentOn} still waits`,
    'request-withdrawn': ({ againOn }) => `you took one back; the network lets you ask again by ${againOn}`,
    'no-notes-left': () => 'this month’s personal notes are used up, and a request without one is impersonal',
    'invited-you': () => 'they have invited you: answer that instead',
    'they-wait': () => 'they have asked you, and wait',
    mutual: ({ mutual }) => `${mutual} knows you both: ask to be introduced`,
    'no-mutual': () => 'no contact of yours is known to know them',
    group: ({ groups }) => `you are both in ${groups}; members can write to each other there`,
    'no-group': () => 'no group is known that you share',
    premium: ({ factor }) =>
      `your premium account can write to anyone; the guide says answered ${factor} times as often as e-mail`,
    'no-premium': () => 'takes a premium account',
    'open-unknown': () => 'premium members can open their profile to all: see whether theirs has a message button',
    'email-known': ({ email }) => `you have ${email}`,
    'email-unknown': () => 'no address is known',
    'search-sweden': () => 'in Sweden contact details are often found by a web search',
    'search-abroad': () => 'outside Sweden details are harder to find by a web search',
    'search-somewhere': () => 'it is not known whether they live in Sweden, where a web search often finds the details',
    recruiter: () => 'recruiters can write to anyone, and you can answer without premium',
    'not-recruiter': () => 'only recruiters and premium members can write to you first',
  } as Record<ChannelReason, (params: WhyParams) => string>,
  reply: (percent: string, range: string, source: string, year: string) =>
    `${percent}${range === '' ? '' : ` (${range})`} are answered: ${source}, read ${year}`,
  withPremium: (name: string) => `With premium it would be: ${name} (P20).`,
  noDifference: 'Premium would not change that (P20).',
  notes: (left: number) => `Personal notes left this month, by the count here: ${left}.`,
  credits: (left: number, monthly: number) =>
    `InMail credits left this month, by the messages known here: at most ${left} of ${monthly}.`,
  marks: { yes: 'yes', no: 'no', unknown: '?' },
  stats: {
    none: 'Nobody is marked as wanted, and no interest matches: handslag contacts edit PERSON --wanted.',
    title: (people: string) => `${people} whom you want to reach`,
    people: ['person', 'people'] as [string, string],
    changes: (changed: string, people: string) => `Premium would change the way for ${changed} of ${people} (P20).`,
  },
}
