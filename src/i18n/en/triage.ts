import type { QuestionCode } from '../../model/evidence.ts'

const questions: Record<QuestionCode, (name: string) => string> = {
  'who-and-why': name =>
    `Hi ${name}, thank you for the invitation! I do not think we have met: what do you do, and what made you want to connect?`,
  'how-we-know': name => `Hi ${name}, thank you for the invitation! Help me remember: how do we know each other?`,
  who: name => `Hi ${name}, thank you for writing! Tell me a little about yourself: what do you work with?`,
  why: name => `Hi ${name}, thank you for introducing yourself! What made you want to connect with me?`,
  'what-about': name => `Hi ${name}, thank you for your note! What would you most like to talk about?`,
  'beyond-the-offer': name =>
    `Hi ${name}, I am not looking to buy anything at the moment. Is there another reason why you would like to connect?`,
}

export const triage = {
  questions,
  answers: { accept: 'accept', ask: 'ask', decline: 'decline' },
  states: {
    pending: 'pending',
    accepted: 'accepted',
    declined: 'declined',
    ignored: 'ignored',
    withdrawn: 'withdrawn',
    expired: 'expired',
  },
  quoted: (text: string) => `“${text}”`,
  inferred: 'inferred',
  unconfirmed: 'not yet seen in an export',
  standing: {
    broad: (contacts: string, target: string, places: string) =>
      `Broad phase: ${contacts} of ${target} contacts, ${places}.`,
    selective: (contacts: string, target: string) =>
      `Selective phase: ${contacts} contacts, the target of ${target} is reached. Each yes rests on its reasons.`,
  },
  places: ['place left', 'places left'] as [string, string],
  waiting: (invitations: string) => `${invitations} for your answer.`,
  invitations: ['invitation waits', 'invitations wait'] as [string, string],
  none: 'No invitation matches.',
  placesTaken: (places: string) => `${places}. From here on selective: each yes rests on its reasons`,
  taken: ['place taken', 'places taken'] as [string, string],
  cut: (shown: string, found: string) => `${shown} of ${found} shown.`,
  following: 'follow instead',
  asked: (day: string) => `you asked on ${day}`,
  because: (text: string) => `your reason: ${text}`,
  /** Nothing here is certain, so 0 and 100 are never said. */
  percent: (share: number) => `${Math.min(99, Math.max(1, Math.round(share * 100)))}%`,
  writeBack: (text: string) => `you could write: ${text}`,
  explained: {
    sum: (sum: string, confidence: string) => `sum ${sum}, which makes the confidence ${confidence}`,
  },
  yourClick: 'The click is yours: answer in your network, then record it with handslag triage accept ID.',
  answered: {
    accept: (names: string) => `Accepted: ${names}.`,
    ask: (names: string) => `Noted that you ask: ${names}. The invitation waits for the answer.`,
    decline: (names: string) => `Declined: ${names}.`,
    ignore: (names: string) => `Ignored: ${names}.`,
    withdraw: (names: string) => `Withdrawn: ${names}.`,
  },
  clickToo: 'This records it. The click is yours, here:',
  noUrl: 'no address is known',
  reopened: (names: string) => `Waiting again: ${names}.`,
  followed: (names: string) => `Noted that you follow: ${names}.`,
  options: {
    direction: 'sent to you or by you (incoming without it)',
    status: 'what became of them (pending without it)',
    unconfirmed: 'accepted ones that no export has shown yet',
    stale: 'sent more than three weeks ago',
    since: 'sent since a day, or for so long: 2026-01-01, 6w',
    company: 'from someone whose company holds this text',
    place: 'from someone whose place holds this text',
    tag: 'from someone who carries this tag (several: all of them)',
    sort: 'by which they are sorted (advice without it)',
    limit: 'at most so many',
    explain: 'the weight of each reason, their sum, and what to write back',
    because: 'why, in your own words',
  },
}
