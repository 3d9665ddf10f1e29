/** Ways to reach a person, the nearest first. */
export const channels = [
  'invitation',
  'message',
  'request',
  'introduction',
  'group',
  'inmail',
  'open-profile',
  'email',
  'web-search',
  'wait',
] as const
export type Channel = (typeof channels)[number]

/** Why a way is open or not. */
export type ChannelReason =
  | 'contact'
  | 'not-contact'
  | 'already-contact'
  | 'request-free'
  | 'request-waits'
  | 'request-withdrawn'
  | 'no-notes-left'
  | 'invited-you'
  | 'they-wait'
  | 'mutual'
  | 'no-mutual'
  | 'group'
  | 'no-group'
  | 'premium'
  | 'no-premium'
  | 'open-unknown'
  | 'email-known'
  | 'email-unknown'
  | 'search-sweden'
  | 'search-abroad'
  | 'search-somewhere'
  | 'recruiter'
  | 'not-recruiter'
