import type { DraftFacts } from '../../draft/facts.ts'
import { isEnglishTitle, isSwedishTitle } from '../../draft/spoken/position.ts'
import { detectLanguage } from '../../language/detect.ts'
import { wordsOf } from '../../language/words.ts'
import { addDays } from '../../model/day.ts'
import type { AskedFact, DraftKind } from '../../model/draft.ts'
import type { Language } from '../../model/language.ts'
import type { Person } from '../../model/person.ts'
import { latestInvitation } from '../../store/draft-facts.ts'
import { languageOf } from '../../store/recipient.ts'
import { isContact } from '../../store/ties.ts'
import type { Desk } from '../desk.ts'

const quietDays = 180
const freshDays = 30

/** What there is to write to a person now, where the user does not say. */
export function usualKind(
  { store, today }: Pick<Desk, 'store' | 'today'>,
  { id }: Person,
  facts: DraftFacts,
): DraftKind {
  if (latestInvitation(store, id, 'incoming')?.state === 'pending') return 'reply'
  if (!isContact(store, id)) return facts.relations.includes('recruiter') && facts.theyWrote ? 'recruiter' : 'request'
  if (facts.relations.includes('recruiter') && facts.theyWrote !== null) return 'recruiter'
  const sent = latestInvitation(store, id, 'outgoing')
  const fresh = addDays(today, -freshDays)
  if (facts.accepted && facts.lastContact === null && sent?.sentOn && sent.sentOn >= fresh) return 'thanks'
  const quiet = facts.lastContact !== null && facts.lastContact < addDays(today, -quietDays)
  return quiet && facts.said.why === null ? 'reconnect' : 'message'
}

/**
 * The language to write in: that of the person's messages or invitation, then of what the user said, then where the
 * person lives, what the work is called, and what a name tells; at last the one in which the program speaks.
 */
export function theirLanguage(
  { store, texts }: Pick<Desk, 'store' | 'texts'>,
  person: Person,
  facts: DraftFacts,
): Language {
  const { why, met, about } = facts.said
  const company = person.company ?? facts.employer?.company ?? null
  const signs = [
    languageOf(store, person.id),
    languageIn(facts.invitation?.text ?? ''),
    ...[why, about, met].map(text => languageIn(text ?? '')),
    byCountry(person.country),
    byWork({ ...person, company }),
    byLetters({ ...person, company }),
  ]
  const found = signs.find(sign => sign !== null && sign !== undefined)
  if (found === undefined) return texts.draft.language
  return found === 'sv' ? 'sv' : 'en'
}

/** What the user said in another language than the draft's: it cannot stand in its sentences. */
export function saidOtherwise({ said }: DraftFacts, language: Language): AskedFact[] {
  const other = (text: string | null) => {
    const found = text === null ? null : languageIn(text)
    return (found === 'en' || found === 'sv') && found !== language
  }
  return (['met', 'about', 'why'] as const).filter(fact => other(said[fact]))
}

const fewestWords = 3

/** "i" alone tells nothing: it is a word in both. */
function languageIn(text: string): string | null {
  const words = wordsOf(text).filter(({ spelling }) => spelling.lower !== 'i')
  return words.length < fewestWords ? null : detectLanguage(words)
}

/** A Swedish form of company or title tells. */
function byWork({ position, company }: Person): Language | null {
  return / AB$/.test(company ?? '') || (position !== null && isSwedishTitle(position)) ? 'sv' : null
}

/** Swedish letters tell little, and an English title beside names without them as little. */
function byLetters({ name, position, company }: Person): Language | null {
  if (/[åäö]/i.test(`${name} ${company ?? ''}`)) return 'sv'
  return position !== null && isEnglishTitle(position) ? 'en' : null
}

function byCountry(country: string | null): Language | null {
  if (country === null) return null
  return /^(?:sverige|sweden|se)$/i.test(country.trim()) ? 'sv' : 'en'
}
