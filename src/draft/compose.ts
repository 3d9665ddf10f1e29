import { lint } from '../lint/lint.ts'
import type { LintOptions, LintResult } from '../lint/types.ts'
import { type DraftKind, sentAs } from '../model/draft.ts'
import type { Severity } from '../model/message.ts'
import type { DraftFacts } from './facts.ts'
import { type Lead, leadsOf } from './leads.ts'
import { type Outline, outlinesOf } from './outlines.ts'
import { sentencesFor, type Wish } from './parts.ts'
import { phrasesOn } from './phrasebook.ts'
import { type DraftSentence, fill } from './sentence.ts'
import type { Slots } from './slots.ts'

/** One way to write it. */
export interface Draft {
  /** What it leads with; `none` where only the occasion speaks. */
  lead: string
  /** An InMail's subject; null for what has none. */
  subject: string | null
  text: string
  sentences: DraftSentence[]
  lint: LintResult
}

const tries = 12

/**
 * Writes drafts that differ in what they lead with. A draft in which the linter finds an error is none.
 *
 * @param reading  how to lint: relation, earlier texts and the like; kind, language, name and limit follow from the rest
 * @param most     how many drafts at most
 */
export function compose(facts: DraftFacts, slots: Slots, wish: Wish, reading: LintOptions, most: number): Draft[] {
  const options = readingOf(facts, wish, reading)
  const drafts: Draft[] = []
  for (const lead of leadsOf(facts, slots, wish.kind)) {
    if (drafts.length === most) break
    const turned = { ...wish, seed: wish.seed + drafts.length }
    const draft = bestDraft(facts, slots, turned, lead, options)
    if (draft && drafts.every(({ text }) => text !== draft.text)) drafts.push(draft)
  }
  return drafts
}

/**
 * What stands in the way where there is no draft: the best of those that were turned down, however long.
 *
 * @returns null where nothing can be said at all
 */
export function obstacles(facts: DraftFacts, slots: Slots, wish: Wish, reading: LintOptions): Draft | null {
  const unlimited = { ...wish, limit: null }
  const options = readingOf(facts, unlimited, reading)
  const turnedDown = leadsOf(facts, slots, wish.kind).flatMap(lead => [
    ...candidates(facts, slots, unlimited, lead, options),
  ])
  return turnedDown.sort((a, b) => count(a, 'error') - count(b, 'error'))[0] ?? null
}

/** Every way to write the fullest of a lead's drafts that fits the limit. */
export function waysToWrite(facts: DraftFacts, slots: Slots, wish: Wish, lead: Lead, reading: LintOptions): Draft[] {
  const fill = filler(facts, slots, wish, lead, readingOf(facts, wish, reading))
  for (const outline of outlinesOf(wish.kind, lead, wish.tone)) {
    const ways = [...fill(outline)]
    if (ways.length > 0) return ways
  }
  return []
}

function readingOf({ them }: DraftFacts, { kind, language, limit }: Wish, reading: LintOptions): LintOptions {
  return { ...reading, kind: sentAs[kind], language, limit, to: them.name }
}

/**
 * The first draft of a lead without an error or a warning that says anew why the two write, else the one with the least
 * against it; null where each has an error.
 */
function bestDraft(facts: DraftFacts, slots: Slots, wish: Wish, lead: Lead, options: LintOptions): Draft | null {
  let best: { draft: Draft; flaws: number } | null = null
  for (const draft of candidates(facts, slots, wish, lead, options)) {
    if (count(draft, 'error') > 0) continue
    const flaws = 2 * count(draft, 'warning') + Number(repeats(draft, options))
    if (flaws === 0) return draft
    if (best === null || flaws < best.flaws) best = { draft, flaws }
  }
  return best?.draft ?? null
}

/** All that it says of the two stands in one earlier text, whatever is around it. */
function repeats({ sentences }: Draft, { earlier = [] }: LintOptions): boolean {
  const said = sentences.filter(({ part }) => part === 'tie' || part === 'why')
  return said.length > 0 && earlier.some(({ text }) => said.every(sentence => text.includes(sentence.text)))
}

function* candidates(facts: DraftFacts, slots: Slots, wish: Wish, lead: Lead, options: LintOptions): Generator<Draft> {
  const fill = filler(facts, slots, wish, lead, options)
  for (const outline of outlinesOf(wish.kind, lead, wish.tone)) yield* fill(outline)
}

/** Gives the drafts of an outline that fit the limit and leave out nothing that the user said. */
function filler(facts: DraftFacts, slots: Slots, wish: Wish, lead: Lead, options: LintOptions) {
  const sentences = sentencesFor(facts, slots, wish, lead)
  const subject = subjectOf(slots, wish, lead)
  return function* (outline: Outline): Generator<Draft> {
    if (facts.said.why !== null && !saysWhy(outline)) return
    for (const body of bodies(withoutGaps(outline, sentences), sentences)) {
      const text = laidOut(body, wish.kind)
      if (wish.limit !== null && text.length > wish.limit) continue
      yield { lead: lead.heading, subject, text, sentences: body, lint: lint(text, options) }
    }
  }
}

function count({ lint: { problems } }: Draft, severity: Severity): number {
  return problems.filter(problem => problem.severity === severity).length
}

/** What the user gave as a reason is never left out. */
function saysWhy(outline: Outline): boolean {
  return outline.includes('why') || outline.includes('who-and-why')
}

/** A closing is a courtesy: where a tone has none, it is left out. */
function withoutGaps(outline: Outline, sentences: ReturnType<typeof sentencesFor>): Outline {
  return outline.filter(part => part !== 'closing' || sentences(part).length > 0)
}

/** A few ways to fill an outline: the first choices, then the next ones, at last the shortest without a signature. */
function* bodies(outline: Outline, sentences: ReturnType<typeof sentencesFor>): Generator<DraftSentence[]> {
  const choices = outline.map(sentences)
  if (outline.length === 0 || choices.some(found => found.length === 0)) return
  const greetings = sentences('greeting')
  const signatures = sentences('signature')
  const pick = (found: readonly DraftSentence[], turn: number) =>
    found.slice(turn % Math.max(1, found.length)).slice(0, 1)
  for (let turn = 0; turn < tries; turn++) {
    yield [
      greetings.slice(0, 1),
      ...choices.map((found, part) => pick(found, turn + part * Math.floor(turn / 3))),
      signatures.slice(0, 1),
    ].flat()
  }
  const shortest = [greetings, ...choices].map(found => [...found].sort((a, b) => a.text.length - b.text.length)[0])
  yield [...shortest, signatures[0]].filter(sentence => sentence !== undefined)
  yield shortest.filter(sentence => sentence !== undefined)
}

/** The greeting and the signature have lines of their own, in longer messages with a blank line between. */
function laidOut(body: readonly DraftSentence[], kind: DraftKind): string {
  const edge = (part: DraftSentence['part']) => body.filter(sentence => sentence.part === part).map(({ text }) => text)
  const middle = body.filter(({ part }) => part !== 'greeting' && part !== 'signature').map(({ text }) => text)
  const blocks = [...edge('greeting'), middle.join(' '), ...edge('signature')]
  return blocks.join(kind === 'request' ? '\n' : '\n\n')
}

function subjectOf(slots: Slots, { kind, language, tone }: Wish, lead: Lead): string | null {
  if (kind !== 'inmail') return null
  const on = (heading: string) => phrasesOn(language, 'subjects', heading, tone, slots)
  const [phrase] = [...on(lead.heading), ...on('any')]
  return phrase === undefined ? null : fill(phrase, 'opening', slots).text
}
