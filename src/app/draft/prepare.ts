import type { DraftFacts } from '../../draft/facts.ts'
import { introductionTo } from '../../draft/introduction.ts'
import { type Slots, slotsOf } from '../../draft/slots.ts'
import { type DraftKind, type DraftTone, sentAs } from '../../model/draft.ts'
import { UserError } from '../../model/errors.ts'
import type { Language } from '../../model/language.ts'
import type { Person } from '../../model/person.ts'
import { hasPremium } from '../config/premium.ts'
import type { Desk } from '../desk.ts'
import { factValue } from '../facts.ts'
import { limitFact } from '../linting/limit.ts'
import { findPerson } from '../person-reference.ts'
import { gatherFacts, type Said } from './gather.ts'
import { theirLanguage, usualKind } from './occasion.ts'

/** What the user asks of a draft; what is not said follows from the store. */
export interface DraftWish extends Partial<Said> {
  kind?: DraftKind
  tone?: DraftTone
  language?: Language
  /** Somebody to whom the person is asked to introduce the user. */
  introduce?: string
  /** How many drafts at most. */
  variants?: number
}

/** What a draft is made of: the same for our own writing and for a writing model. */
export interface DraftWork {
  person: Person
  facts: DraftFacts
  slots: Slots
  kind: DraftKind
  tone: DraftTone
  language: Language
  /** Most characters that the platform takes. */
  limit: number
}

/**
 * Gathers what can be said to a person, and how it is to be written.
 *
 * @throws UserError where the reference names nobody, or `nothing-to-follow-up`, `followed-up`
 */
export function prepareDraft(desk: Desk, reference: string, wish: DraftWish): DraftWork {
  const person = findPerson(desk, reference)
  const { why = null, met = null, about = null, me = null } = wish
  const gathered = gatherFacts(desk, person, { why, met, about, me })
  const language = wish.language ?? theirLanguage(desk, person, gathered)
  const facts = wish.introduce === undefined ? gathered : askedFor(desk, wish.introduce, gathered, language)
  const kind = wish.kind ?? usualKind(desk, person, facts)
  if (kind === 'follow-up') checkFollowUp(facts)
  const limit = factValue(desk, limitFact(sentAs[kind], hasPremium(desk)))
  return { person, facts, slots: slotsOf(facts, language), kind, tone: wish.tone ?? 'warm', language, limit }
}

/** The reason for writing is to be introduced to somebody. */
function askedFor(desk: Desk, reference: string, facts: DraftFacts, language: Language): DraftFacts {
  const why = introductionTo(findPerson(desk, reference), facts.said.why, language)
  return { ...facts, said: { ...facts.said, why } }
}

/** One follows up what was not answered, and once. */
function checkFollowUp({ unanswered, them: { name } }: DraftFacts): void {
  if (unanswered === null) throw new UserError('nothing-to-follow-up', { name })
  if (unanswered.times > 1) throw new UserError('followed-up', { name, times: unanswered.times })
}
