import type { ChannelFacts } from '../../coach/channel/decide.ts'
import { addDays, type Day } from '../../model/day.ts'
import type { FactName } from '../../model/facts.ts'
import type { Person } from '../../model/person.ts'
import { emailOf, notesSentSince, strangersWrittenTo } from '../../store/channel-facts.ts'
import { latestInvitation, mutualContacts, sharedGroups } from '../../store/draft-facts.ts'
import { relationsTo } from '../../store/recipient.ts'
import { setting } from '../../store/settings.ts'
import { isContact } from '../../store/ties.ts'
import { hasPremium } from '../config/premium.ts'
import type { Desk } from '../desk.ts'
import { factValue } from '../facts.ts'

/** What decides how a person can be reached, as the store knows it. */
export function channelFacts(desk: Pick<Desk, 'store' | 'today'>, person: Person): ChannelFacts {
  const { store, today } = desk
  const sent = latestInvitation(store, person.id, 'outgoing')
  const again =
    sent?.state === 'withdrawn' && sent.decidedOn !== null
      ? addDays(sent.decidedOn, factValue(desk, 'inviteAgainAfter'))
      : null
  return {
    contact: isContact(store, person.id),
    invitedMe: latestInvitation(store, person.id, 'incoming')?.state === 'pending',
    premium: hasPremium(desk),
    notesLeft: notesLeft(desk),
    requestSentOn: sent?.state === 'pending' ? sent.sentOn : null,
    askAgainOn: again !== null && again > today ? again : null,
    mutual: mutualContacts(store, person.id),
    groups: sharedGroups(store, person.id),
    email: emailOf(store, person.id),
    inSweden: livesInSweden(person),
    recruiter: relationsTo(store, person.id).includes('recruiter') || isRecruiter(person.position),
  }
}

/** Personal notes that a free account has left this month; null with premium, which has no such limit. */
export function notesLeft(desk: Pick<Desk, 'store' | 'today'>): number | null {
  if (hasPremium(desk)) return null
  const sent = notesSentSince(desk.store, monthStart(desk.today))
  return Math.max(0, factValue(desk, 'notesMonthlyFree') - sent)
}

const creditFacts: Record<string, FactName> = {
  career: 'inmailCreditsCareer',
  business: 'inmailCreditsBusiness',
  sales: 'inmailCreditsSales',
}

/** InMail credits that the account gets a month; null where no figure is known. */
export function monthlyCredits(desk: Pick<Desk, 'store'>): number | null {
  const kind = setting(desk.store, 'premium') ?? 'none'
  const name = creditFacts[kind]
  if (name !== undefined) return factValue(desk, name)
  return kind === 'none' ? 0 : null
}

/** A credit comes back with an answer; what was written on the network itself is known from the next export on. */
export function creditsLeft(desk: Pick<Desk, 'store' | 'today'>): number | null {
  const monthly = monthlyCredits(desk)
  if (monthly === null) return null
  return Math.max(0, monthly - strangersWrittenTo(desk.store, monthStart(desk.today)))
}

function monthStart(today: Day): Day {
  return `${today.slice(0, 7)}-01`
}

/** A country tells; a place tells only where it names Sweden. */
function livesInSweden({ country, place }: Person): boolean | null {
  if (country !== null) return /^(?:sverige|sweden|se)$/i.test(country.trim())
  return /\b(?:sverige|sweden)\b/i.test(place ?? '') ? true : null
}

function isRecruiter(position: string | null): boolean {
  return position !== null && /recruit|rekryter|talent acquisition|headhunt/i.test(position)
}
