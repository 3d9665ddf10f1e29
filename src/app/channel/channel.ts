import { bestOf, type ChannelFacts, type ChannelOption, decide, premiumBest } from '../../coach/channel/decide.ts'
import type { Channel } from '../../model/channel.ts'
import { type FactName, platformFacts } from '../../model/facts.ts'
import { showId } from '../../model/ids.ts'
import { type Person, profileUrl } from '../../model/person.ts'
import type { Desk } from '../desk.ts'
import { factValue } from '../facts.ts'
import { findPerson } from '../person-reference.ts'
import { channelFacts, creditsLeft, monthlyCredits } from './facts.ts'

/** How often such a message is answered, in percent. */
export interface ExpectedReply {
  percent: number
  low: number | null
  high: number | null
  source: string
  /** `YYYY-MM` */
  checked: string
}

export interface ChannelRow {
  channel: Channel
  name: string
  /** Null where the store cannot know. */
  possible: boolean | null
  why: string
  principle: string
  expectedReply: ExpectedReply | null
  /** What starts it; null where there is nothing for the program to do. */
  command: string | null
}

export interface ChannelReport {
  person: { id: string; name: string; url: string | null }
  /** 1 for a contact, 2 for someone whom a contact knows, else null. */
  degree: 1 | 2 | null
  options: ChannelRow[]
  best: Channel
  /** What would be best with a premium account, where it is something else. */
  withPremium: Channel | null
  /** Null where there is no limit. */
  notesLeft: number | null
  creditsMonthly: number | null
  /** At most so many InMail credits are left this month; null where no figure is known. */
  creditsLeft: number | null
}

const replyFacts: Partial<Record<Channel, FactName>> = { inmail: 'inmailReplyRate', email: 'emailReplyRate' }

/** Every way to a person. @throws UserError where the reference names nobody, or several */
export function channelReport(desk: Desk, reference: string): ChannelReport {
  const person = findPerson(desk, reference)
  const facts = channelFacts(desk, person)
  const options = decide(facts)
  return {
    person: { id: showId('person', person.id), name: person.name, url: person.slug && profileUrl(person.slug) },
    degree: facts.contact ? 1 : facts.mutual.length > 0 ? 2 : null,
    options: options.map(option => rowOf(desk, option, facts, person)),
    best: bestOf(options),
    withPremium: premiumBest(facts),
    notesLeft: facts.notesLeft,
    creditsMonthly: monthlyCredits(desk),
    creditsLeft: creditsLeft(desk),
  }
}

function rowOf(desk: Desk, option: ChannelOption, facts: ChannelFacts, person: Person): ChannelRow {
  const { channel: texts } = desk.texts
  const { channel, possible, reason, principle } = option
  return {
    channel,
    name: texts.names[channel],
    possible,
    why: texts.reasons[reason](whyParams(desk, facts)),
    principle,
    expectedReply: replyOf(desk, channel),
    command: possible === false ? null : commandFor(channel, person, facts),
  }
}

/** What the sentences about a way need. */
function whyParams(desk: Desk, facts: ChannelFacts) {
  const { numbers } = desk
  return {
    factor: numbers.number(factValue(desk, 'inmailReplyFactor'), 1),
    mutual: numbers.list(facts.mutual.slice(0, 3)),
    groups: numbers.list(facts.groups.slice(0, 3)),
    email: facts.email ?? '',
    notes: facts.notesLeft,
    sentOn: facts.requestSentOn === null ? '' : numbers.day(facts.requestSentOn),
    againOn: facts.askAgainOn === null ? '' : numbers.day(facts.askAgainOn),
  }
}

function replyOf(desk: Desk, channel: Channel): ExpectedReply | null {
  const name = replyFacts[channel]
  if (name === undefined) return null
  const { low = null, high = null, source, checked } = platformFacts[name]
  const words: { source?: string } = desk.texts.facts.of[name]
  return { percent: factValue(desk, name), low, high, source: words.source ?? source, checked }
}

function commandFor(channel: Channel, { id, name, company }: Person, { mutual }: ChannelFacts): string | null {
  const reference = showId('person', id)
  const draft = (options: string) => `handslag draft ${reference} ${options}`
  switch (channel) {
    case 'invitation':
      return draft('--kind reply')
    case 'message':
      return draft('--kind message')
    case 'request':
      return draft('--kind request')
    case 'inmail':
    case 'open-profile':
      return draft('--kind inmail')
    case 'introduction':
      return `handslag draft "${mutual[0]}" --introduce ${reference}`
    case 'group':
    case 'email':
      return draft('--kind inmail')
    case 'web-search':
      return `https://duckduckgo.com/?q=${encodeURIComponent([name, company].filter(Boolean).join(' '))}`
    case 'wait':
      return null
  }
}
