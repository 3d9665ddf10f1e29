import { compose, type Draft } from '../../draft/compose.ts'
import { knownFacts } from '../../draft/known.ts'
import { missingFor } from '../../draft/missing.ts'
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
  const { person, facts, slots, kind, tone, language } = work
  const foreign = saidOtherwise(facts, language)
  const missing = [...missingFor(facts, slots, kind), ...foreign]
  const drafts = missing.length > 0 ? [] : composed(desk, work, wish.variants ?? usualVariants)
  const asked = missing.length > 0 || drafts.length > 0 ? missing : stuck(work)
  return {
    person: { id: showId('person', person.id), name: person.name, url: person.slug && profileUrl(person.slug) },
    kind,
    language,
    tone,
    variants: drafts.map(draft => variantOf(desk, draft, work)),
    missing: asked.map(fact => ({ fact, question: questionOf(desk, work, fact, foreign.includes(fact)) })),
    facts: factLines(desk, work),
    notes: notesOn(desk.store, person.id),
    writer: null,
  }
}

/** The facts of a draft in the user's language, as they are shown. */
export function factLines({ texts }: Pick<Desk, 'texts'>, { facts, slots }: DraftWork) {
  return knownFacts(facts, slots).map(({ fact, values }) => ({
    fact,
    text: [texts.draft.facts[fact], ...(values.length > 0 ? [values.join(', ')] : [])].join(': '),
  }))
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
  const { kind, tone, language, limit, person } = work
  const wish = { kind, tone, language, limit, seed: person.id }
  return compose(work.facts, work.slots, wish, readingOf(desk, work), most)
}

/** Where nothing can be written although all was said, another reason is needed, or something about the reader. */
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

function questionOf({ texts }: Desk, { slots, kind, language }: DraftWork, fact: AskedFact, foreign: boolean): string {
  const name = slots.get('first')?.text ?? ''
  const { questions, languages, sayItIn } = texts.draft
  const question = fact === 'why' && isAnswer(kind) ? questions.answer(name) : questions[fact](name)
  return foreign ? `${question} ${sayItIn(languages[language])}` : question
}

function isAnswer(kind: DraftKind): boolean {
  return kind === 'recruiter' || kind === 'reply'
}
