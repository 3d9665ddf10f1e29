import type { DraftKind, DraftTone } from '../model/draft.ts'
import type { Language } from '../model/language.ts'
import type { DraftFacts } from './facts.ts'
import { isOneOf } from './grammar/words.ts'
import { isKnown, type Lead, worksWithMe } from './leads.ts'
import type { BodyPart } from './outlines.ts'
import { gapsIn, phrasesOn, type ShelfName } from './phrasebook.ts'
import { type DraftSentence, fill, type Part } from './sentence.ts'
import type { Slots } from './slots.ts'

export interface Wish {
  kind: DraftKind
  tone: DraftTone
  language: Language
  /** Most characters of the text; null for no limit. */
  limit: number | null
  /**
   * Turns the wheels of phrases, so that two people get different ones: the reason's wheel turns on by one whenever the
   * tie's has gone round.
   */
  seed: number
}

/** Gives the sentences that can stand for a part of one draft, the richest in facts first. */
export function sentencesFor(facts: DraftFacts, slots: Slots, wish: Wish, lead: Lead) {
  const { kind, tone, language } = wish
  const on = (shelf: ShelfName, heading: string) => phrasesOn(language, shelf, heading, tone, slots)
  const ties = on('ties', lead.heading)
  const isTight = kind === 'request'
  const round = Math.floor(wish.seed / Math.max(1, richest(ties).length))
  const filled = (phrases: readonly string[], part: Part, grounds: Lead['grounds'] = [], turn = wish.seed) =>
    ranked(phrases, turn, isTight).map(phrase => fill(phrase, part, slots, grounds))

  return (part: BodyPart | 'greeting' | 'signature'): DraftSentence[] => {
    switch (part) {
      case 'greeting':
        return filled([...on('greetings', 'titled').slice(0, 1), ...on('greetings', 'named')], part)
      case 'opening':
        return filled(on('openings', kind), part, openingGrounds(kind))
      case 'tie':
        return filled(ties, part, lead.grounds)
      case 'who':
        return filled(
          firstHeading(introductionsBeside(lead), heading => on('introductions', heading)),
          part,
        )
      case 'who-and-why':
        return namesMyWork(lead) ? [] : filled(on('reasons', 'who-and-why'), 'why')
      case 'why':
        return filled(on('reasons', reasonFor(facts, kind, lead)), part, [], round)
      case 'closing':
        return isClosed(kind, language, slots) ? filled(on('closings', kind), part) : []
      case 'signature':
        return filled(on('closings', signatureFor(facts, kind, lead)), part)
    }
  }
}

/** What the user said is the reason; else what follows from how the two know each other. */
function reasonFor(facts: DraftFacts, kind: DraftKind, lead: Lead): string {
  if (facts.said.why !== null) return saidReasons[kind] ?? 'why'
  if (lead.heading === 'job-change') return 'new-job'
  const here = worksWithMe(facts) ? '-here' : ''
  if (kind === 'reconnect' || kind === 'message') return lead.heading === 'employer-known' ? 'ask-there' : `ask${here}`
  if (kind === 'reply') return 'none'
  return isKnown(facts) || here !== '' ? `keep${here}` : 'none'
}

/** What the user says in an answer is the answer; in a second letter the reader knows what it is about. */
const saidReasons: Partial<Record<DraftKind, string>> = {
  reply: 'answer',
  recruiter: 'answer',
  'follow-up': 'about-again',
}

/** A letter that asks nothing does not press for an answer; a recruiter is wished luck by who says no. */
function isClosed(kind: DraftKind, language: Language, slots: Slots): boolean {
  const sentence = slots.get('whySentence')?.text
  if (kind === 'recruiter') return sentence?.includes('?') === false || slots.has('whyThing')
  if (kind !== 'message' && kind !== 'inmail') return true
  const [verb = ''] = slots.get('whyWish')?.text.split(' ') ?? []
  return (sentence === undefined || sentence.includes('?')) && !isOneOf(language, 'courtesies', verb)
}

function signatureFor(facts: DraftFacts, kind: DraftKind, lead: Lead): string {
  const known = lead.introduces || facts.lastContact !== null
  if (kind === 'request') return known ? 'short-signature' : 'full-signature'
  return known ? 'long-signature' : 'stranger-signature'
}

/** A tie that says where the user works leaves the rest to the introduction. */
function introductionsBeside(lead: Lead): readonly string[] {
  return namesMyWork(lead) ? ['position', 'name'] : ['work', 'company', 'position', 'name']
}

function namesMyWork({ heading }: Lead): boolean {
  return heading === 'employer-mine' || heading === 'employer-shared'
}

function openingGrounds(kind: DraftKind): Lead['grounds'] {
  const grounds: Partial<Record<DraftKind, Lead['grounds']>> = {
    reply: ['invitation'],
    thanks: ['accepted'],
    reconnect: ['last-contact'],
    'follow-up': ['my-message'],
    recruiter: ['their-message'],
  }
  return grounds[kind] ?? []
}

function firstHeading(headings: readonly string[], phrases: (heading: string) => readonly string[]): readonly string[] {
  return headings.map(phrases).find(found => found.length > 0) ?? []
}

/** The phrases with the most gaps, the wheel turned; those that say less only where there is little room. */
function ranked(phrases: readonly string[], by: number, isTight: boolean): string[] {
  const rich = richest(phrases)
  const turn = rich.length === 0 ? 0 : by % rich.length
  const poor = isTight ? phrases.filter(phrase => !rich.includes(phrase)) : []
  return [...rich.slice(turn), ...rich.slice(0, turn), ...poor]
}

function richest(phrases: readonly string[]): string[] {
  const most = Math.max(0, ...phrases.map(phrase => gapsIn(phrase).length))
  return phrases.filter(phrase => gapsIn(phrase).length === most)
}
