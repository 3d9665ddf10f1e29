import type { EvidenceCode, EvidenceParams } from '../../model/evidence.ts'
import type { InterestKind } from '../../model/interest.ts'
import type { RelationKind } from '../../model/person.ts'
import type { Numbers } from '../numbers.ts'

/** Each kind of evidence in words, as the end of a sentence or a line of its own. */
export type ReasonTexts = { [Code in EvidenceCode]: (params: EvidenceParams[Code], numbers: Numbers) => string }

const relations: Record<RelationKind, string> = {
  close: 'you know each other well',
  colleague: 'you work together',
  'former-colleague': 'you used to work together',
  customer: 'a customer of yours',
  supplier: 'a supplier of yours',
  classmate: 'you studied together',
  met: 'you have met',
  acquaintance: 'an acquaintance of yours',
  recruiter: 'a recruiter you know',
}

const interests: Record<InterestKind, string> = {
  role: 'a role you want to meet',
  industry: 'an industry you want to know people in',
  company: 'a company you want to know people at',
  topic: 'a topic you care about',
  place: 'a place you want to know people in',
}

export const reasons: ReasonTexts = {
  'worked-together': ({ company }) => `has worked at ${company}, where you have worked too`,
  'worked-at-the-same-time': ({ company }) => `was at ${company} at the same time as you`,
  'names-employer': ({ company }) => `the note names ${company}, where you have worked`,
  'same-employer': ({ company }) => `works at ${company}, like you`,
  'studied-together': ({ school }) => `mentions ${school}, where you studied`,
  'wrote-to-each-other': ({ messages, last }, { number, day }) =>
    `you have written to each other, ${number(messages)} messages${last === null ? '' : `, last on ${day(last)}`}`,
  'i-wrote': ({ last }, { day }) =>
    `you have written${last === null ? '' : `, last on ${day(last)}`}, without an answer`,
  'they-wrote': ({ last }, { day }) =>
    `has written to you${last === null ? '' : `, last on ${day(last)}`}, and got no answer`,
  'address-book': () => 'is in your address book',
  'my-note': () => 'you have made a note of this person',
  'my-tag': ({ tags }, { list }) => `you have tagged this person ${list(tags)}`,
  'met-at': ({ event, on }, { day }) => `you met at ${event}${on === null ? '' : ` on ${day(on)}`}`,
  'shared-group': ({ groups }, { list }) => `is in ${list(groups)}, like you`,
  'mutual-contacts': ({ count: n }, { count }) => `you have ${count(n, 'contact', 'contacts')} in common`,
  relation: ({ kind }) => relations[kind],
  wanted: () => 'someone you want to meet',
  'i-invited': ({ on }, { day }) => `you sent a request yourself${on === null ? '' : ` on ${day(on)}`}`,
  interest: ({ kind, text }) => `fits ${interests[kind]}: ${text}`,
  'names-contact': ({ name }) => `names ${name}, one of your contacts`,
  'says-we-met': () => 'the note says that you know each other',
  introduces: () => 'the note says who it is from',
  'says-why': () => 'the note says why',
  recommended: ({ direction }) =>
    direction === 'received' ? 'has recommended you' : 'you have written a recommendation',
  endorsed: ({ direction }) => (direction === 'received' ? 'has endorsed you' : 'you have endorsed this person'),
  answered: ({ on }, { day }) => `answered your question on ${day(on)}`,
  'place-left': () => 'below the target nearly everyone is welcome',
  pitch: () => 'the note sells something',
  'pitched-before': () => 'has tried to sell you something before',
  'no-note': () => 'no note came with it',
  'standard-note': () => 'the note is a standard text',
  'no-name': () => 'has no name',
  'looks-empty': () => 'the account looks empty',
  'no-answer': ({ since }, { day }) => `you asked on ${day(since)} and got no answer`,
  'nothing-known': () => 'nothing seems to connect you',
}
