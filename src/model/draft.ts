import type { MessageKind } from './message.ts'

/** What can be drafted. */
export const draftKinds = [
  'request',
  'inmail',
  'message',
  'reply',
  'thanks',
  'reconnect',
  'follow-up',
  'recruiter',
] as const
export type DraftKind = (typeof draftKinds)[number]

export const draftTones = ['formal', 'warm', 'brief'] as const
export type DraftTone = (typeof draftTones)[number]

/** What a draft of each kind is to the platform, whose limits and rules then hold. */
export const sentAs: Record<DraftKind, MessageKind> = {
  request: 'request',
  inmail: 'inmail',
  message: 'message',
  reply: 'reply',
  thanks: 'message',
  reconnect: 'message',
  'follow-up': 'message',
  recruiter: 'reply',
}

/** Everything that a sentence can rest on. Its name for people stands in `i18n`. */
export type DraftFactCode =
  | 'me'
  | 'their-name'
  | 'their-company'
  | 'their-position'
  | 'relation'
  | 'met'
  | 'employer'
  | 'school'
  | 'mutual'
  | 'group'
  | 'job-change'
  | 'invitation'
  | 'accepted'
  | 'last-contact'
  | 'my-message'
  | 'their-message'
  | 'recommended'
  | 'why'
  | 'about'

/** What only the user can say. */
export type AskedFact = 'me' | 'why' | 'met' | 'about'
