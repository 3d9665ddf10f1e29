import { compose, type Draft, obstacles } from '../../draft/compose.ts'
import { knownFacts } from '../../draft/known.ts'
import { missingFor } from '../../draft/missing.ts'
import type { Wish } from '../../draft/parts.ts'
import { isNear } from '../../lint/relation.ts'
import type { LintOptions } from '../../lint/types.ts'
import type { AskedFact, DraftFactCode, DraftKind, DraftTone } from '../../model/draft.ts'
import { showId } from '../../model/ids.ts'
import type { Language } from '../../model/language.ts'
import type { LintReport } from '../../model/lint-report.ts'
import { profileUrl, type RelationKind } from '../../model/person.ts'
import { notesOn } from '../../store/draft-facts.ts'
import { sentRequests } from '../../store/recipient.ts'
import type { Desk } from '../desk.ts'
import { severitiesIn } from '../linting/lint-text.ts'
import { reportOf } from '../linting/report.ts'
import { saidOtherwise } from './occasion.ts'
import { type DraftWish, type DraftWork, prepareDraft } from './prepare.ts'
import type { WriterOutcome } from './writer.ts'

export interface DraftVariant {
  /** An InMail's subject; null for what has none. */
  subject: string | null
  text: string
  characters: number
  limit: number
  /** What it leads with. */
  lead: string
  sentences: { text: string; facts: DraftFactCode[] }[]
  lint: LintReport
}

export interface DraftReport {
  person: { id: string; name: string; url: string | null }
  kind: DraftKind
  language: Language
  tone: DraftTone
  variants: DraftVariant[]
  missing: { fact: AskedFact; question: string }[]
  /** What the sentences can rest on. */
  facts: { fact: DraftFactCode; text: string }[]
  /** The user's own notes: to read, never quoted. */
  notes: string[]
  /** What a writing model did, where the user has set one. */
  writer: WriterOutcome | null
}

const usualVariants = 3

/** Drafts for a person that differ in what they rest on, or the questions that stand in their way. */
export function draftFor(desk: Desk, reference: string, wish: DraftWish): DraftReport {
  const work = prepareDraft(desk, reference, wish)
  const texts = desk.texts.draft
  const { person, facts, slots, kind, tone, language } = work
  const foreign = saidOtherwise(facts, language)
  const missing = [...new Set([...missingFor(facts, slots, wishOf(work), readingOf(desk, work)), ...foreign])]
  const drafts = missing.length > 0 ? [] : composed(desk, work, wish.variants ?? usualVariants)
  const isStuck = missing.length === 0 && drafts.length === 0
  const asked = isStuck ? stuck(work) : missing
  const hints = (fact: AskedFact, index: number) => {
    if (isStuck) return index === 0 ? [whyStuck(desk, work)] : []
    if (foreign.includes(fact)) return [texts.sayItIn(texts.languages[language])]
    return isSaid(fact, work) ? [texts.fitsMany] : []
  }
  return {
    person: { id: showId('person', person.id), name: person.name, url: person.slug && profileUrl(person.slug) },
    kind,
    language,
    tone,
    variants: drafts.map(draft => variantOf(desk, draft, work)),
    missing: asked.map((fact, index) => ({
      fact,
      question: [questionOf(desk, work, fact), ...hints(fact, index)].join(' '),
    })),
    facts: factLines(desk, work),
    notes: notesOn(desk.store, person.id),
    writer: null,
  }
}

/** The facts of a draft in the user's language, as they are shown. */
export function factLines({ texts }: Pick<Desk, 'texts'>, { facts, slots }: DraftWork) {
  const kinds: Readonly<Record<string, string>> = texts.contacts.relations
  return knownFacts(facts, slots).map(({ fact, values }) => {
    const words = fact === 'relation' ? values.map(kind => kinds[kind] ?? kind) : values
    return { fact, text: [texts.draft.facts[fact], ...(words.length > 0 ? [words.join(', ')] : [])].join(': ') }
  })
}

/** How the linter reads what goes to this person. */
export function readingOf(desk: Desk, { facts }: DraftWork): LintOptions {
  const relation = nearest(facts.relations)
  return {
    severities: severitiesIn(desk),
    earlier: sentRequests(desk.store),
    ...(relation !== null && { relation }),
  }
}

export function nearest(relations: readonly RelationKind[]): RelationKind | null {
  return relations.find(isNear) ?? relations[0] ?? null
}

function composed(desk: Desk, work: DraftWork, most: number): Draft[] {
  return compose(work.facts, work.slots, wishOf(work), readingOf(desk, work), most)
}

function wishOf({ kind, tone, language, limit, person }: DraftWork): Wish {
  return { kind, tone, language, limit, seed: person.id }
}

/** Why nothing can be written of what was said: it is too long, or what the linter finds in it. */
function whyStuck(desk: Desk, work: DraftWork): string {
  const { draft } = desk.texts
  const best = obstacles(work.facts, work.slots, wishOf(work), readingOf(desk, work))
  const { problems } = best === null ? { problems: [] } : reportOf(best.text, best.lint, desk.texts, null)
  const errors = problems.filter(({ severity }) => severity === 'error').map(({ message }) => message)
  return errors.length > 0 ? draft.allTurnedDown(errors) : draft.tooLong(work.limit)
}

/** What was said is too long, or sells: another reason is needed, or something about the reader. */
function stuck({ facts }: DraftWork): AskedFact[] {
  return facts.said.about === null ? ['about', 'why'] : ['why']
}

function variantOf({ texts }: Desk, draft: Draft, { limit, facts }: DraftWork): DraftVariant {
  const { subject, text, lead, sentences, lint } = draft
  return {
    subject,
    text,
    characters: text.length,
    limit,
    lead,
    sentences: sentences.map(sentence => ({ text: sentence.text, facts: sentence.facts })),
    lint: reportOf(text, lint, texts, nearest(facts.relations)),
  }
}

function questionOf({ texts }: Desk, { slots, kind }: DraftWork, fact: AskedFact): string {
  const name = slots.get('first')?.text ?? ''
  const { questions } = texts.draft
  return fact === 'why' && isAnswer(kind) ? questions.answer(name) : questions[fact](name)
}

function isSaid(fact: AskedFact, { facts: { said } }: DraftWork): boolean {
  return fact !== 'me' && said[fact] !== null
}

function isAnswer(kind: DraftKind): boolean {
  return kind === 'recruiter' || kind === 'reply'
}
