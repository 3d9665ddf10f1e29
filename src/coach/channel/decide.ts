import type { Channel, ChannelReason } from '../../model/channel.ts'
import type { Day } from '../../model/day.ts'

/** What decides how a person can be reached. */
export interface ChannelFacts {
  contact: boolean
  /** They have invited the user, who has not answered yet. */
  invitedMe: boolean
  premium: boolean
  /** Personal notes left this month; null for no limit. */
  notesLeft: number | null
  /** A request of the user's that waits. */
  requestSentOn: Day | null
  /** The day from which a withdrawn request may be sent again, where that lies ahead. */
  askAgainOn: Day | null
  mutual: readonly string[]
  groups: readonly string[]
  email: string | null
  /** Null where nobody knows where they live. */
  inSweden: boolean | null
  recruiter: boolean
}

export interface ChannelOption {
  channel: Channel
  /** Null where the store cannot know. */
  possible: boolean | null
  reason: ChannelReason
  principle: string
}

/** P17–P20: every way to reach a person, the nearest first, each open or not and why. */
export function decide(facts: ChannelFacts): ChannelOption[] {
  const { contact, invitedMe, mutual, groups, premium, email, recruiter } = facts
  const outside = (open: boolean, yes: ChannelReason, no: ChannelReason): [boolean, ChannelReason] =>
    contact ? [false, 'already-contact'] : open ? [true, yes] : [false, no]
  return [
    ...(invitedMe ? [option('invitation', 'P1', true, 'they-wait')] : []),
    option('message', 'P18', contact, contact ? 'contact' : 'not-contact'),
    requestOption(facts),
    option('introduction', 'P9', ...outside(mutual.length > 0, 'mutual', 'no-mutual')),
    option('group', 'P23', ...outside(groups.length > 0, 'group', 'no-group')),
    option('inmail', 'P17', ...outside(premium, 'premium', 'no-premium')),
    option('open-profile', 'P18', contact ? false : null, contact ? 'already-contact' : 'open-unknown'),
    option('email', 'P17', email !== null, email === null ? 'email-unknown' : 'email-known'),
    option('web-search', 'P19', email === null, email === null ? searchReason(facts) : 'email-known'),
    option('wait', 'P18', !contact && recruiter, recruiter ? 'recruiter' : 'not-recruiter'),
  ]
}

/** The first way that is surely open; a web search always is, where nothing else. */
export function bestOf(options: readonly ChannelOption[]): Channel {
  return options.find(({ possible }) => possible === true)?.channel ?? 'web-search'
}

/** P20: the way that would be best with a premium account, where it is another one; else null. */
export function premiumBest(facts: ChannelFacts): Channel | null {
  if (facts.premium) return null
  const now = bestOf(decide(facts))
  const then = bestOf(decide({ ...facts, premium: true, notesLeft: null }))
  return now === then ? null : then
}

function option(channel: Channel, principle: string, possible: boolean | null, reason: ChannelReason): ChannelOption {
  return { channel, possible, reason, principle }
}

/** A request without a note would be an impersonal one, so the last note of the month ends it. */
function requestOption({ contact, invitedMe, requestSentOn, askAgainOn, notesLeft }: ChannelFacts): ChannelOption {
  const request = (possible: boolean, reason: ChannelReason) => option('request', 'P16', possible, reason)
  if (contact) return request(false, 'already-contact')
  if (invitedMe) return request(false, 'invited-you')
  if (requestSentOn !== null) return request(false, 'request-waits')
  if (askAgainOn !== null) return request(false, 'request-withdrawn')
  return notesLeft === 0 ? request(false, 'no-notes-left') : request(true, 'request-free')
}

function searchReason({ inSweden }: ChannelFacts): ChannelReason {
  if (inSweden === null) return 'search-somewhere'
  return inSweden ? 'search-sweden' : 'search-abroad'
}
