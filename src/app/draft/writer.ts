import { unknownClaims } from '../../draft/claims.ts'
import { knownFacts } from '../../draft/known.ts'
import { harmless } from '../../language/harmless.ts'
import { lint } from '../../lint/lint.ts'
import { sentAs } from '../../model/draft.ts'
import { setting } from '../../store/settings.ts'
import type { Desk } from '../desk.ts'
import { reportOf } from '../linting/report.ts'
import { type DraftReport, type DraftVariant, factLines, nearest, readingOf } from './draft.ts'
import { type DraftWish, type DraftWork, prepareDraft } from './prepare.ts'

/** What a writing model made of the facts. */
export interface WriterOutcome {
  url: string
  model: string
  /** Everything that it was told. */
  told: string
  /** Null where its text is among the variants, else why it is not. */
  problem: string | null
}

const patienceMs = 60_000

/**
 * Lets the user's own writing model write from the facts shown, where one is set. Its text is offered only when the
 * linter finds no error in it and it claims nothing beyond the facts.
 *
 * @param key  the service's key, which is never stored
 */
export async function withWriter(
  desk: Desk,
  reference: string,
  wish: DraftWish,
  report: DraftReport,
  key: string | undefined,
): Promise<DraftReport> {
  const url = setting(desk.store, 'writer.url')
  if (url === null || report.missing.length > 0) return report
  const work = prepareDraft(desk, reference, wish)
  const model = setting(desk.store, 'writer.model') ?? 'default'
  const told = assignment(desk, work)
  const outcome = (problem: string | null): WriterOutcome => ({ url, model, told, problem })
  const answer = await ask(desk, url, model, told, key)
  if ('failed' in answer) return { ...report, writer: outcome(desk.texts.draft.modelFailed(url, answer.failed)) }
  const { variant, problem } = judged(desk, work, answer.text)
  return problem === null
    ? { ...report, variants: [...report.variants, variant], writer: outcome(null) }
    : { ...report, writer: outcome(desk.texts.draft.modelTurnedDown(problem)) }
}

/** The facts and the limits, and nothing else. */
function assignment(desk: Desk, work: DraftWork): string {
  const { kind, tone, language, limit } = work
  const { draft } = desk.texts
  return [
    `${draft.kinds[kind]}, ${draft.languages[language]}, ${draft.tones[tone]}, ${draft.atMost(limit)}`,
    draft.onlyFacts,
    ...factLines(desk, work).map(({ text }) => `- ${text}`),
  ].join('\n')
}

/** What the service wrote, or why there is nothing. It may not pass the facts on to another address. */
async function ask(
  { texts: { draft } }: Desk,
  url: string,
  model: string,
  told: string,
  key: string | undefined,
): Promise<{ text: string } | { failed: string }> {
  let response: Response
  let body: string
  try {
    response = await fetch(`${url}/chat/completions`, {
      method: 'POST',
      redirect: 'error',
      headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify({ model, messages: [{ role: 'user', content: told }] }),
      signal: AbortSignal.timeout(patienceMs),
    })
    body = await response.text()
  } catch (error) {
    return { failed: reasonOf(error) }
  }
  if (!response.ok) return { failed: `HTTP ${response.status}` }
  const text = wordsOf(body)
  return text === null ? { failed: draft.noText } : { text }
}

/** The words of the first choice in an OpenAI-compatible answer; null where there are none. */
function wordsOf(body: string): string | null {
  let answer: { choices?: { message?: { content?: unknown } }[] } | null
  try {
    answer = JSON.parse(body)
  } catch {
    return null
  }
  const content = answer?.choices?.[0]?.message?.content
  return typeof content === 'string' ? harmless(content).trim() || null : null
}

/** What went wrong on the way: the cause tells more than "fetch failed". */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error && error.cause.message !== '' ? error.cause.message : error.message
}

function judged(desk: Desk, work: DraftWork, text: string): { variant: DraftVariant; problem: string | null } {
  const { facts, slots, kind, language, limit } = work
  const found = lint(text, { ...readingOf(desk, work), kind: sentAs[kind], language, limit, to: facts.them.name })
  const errors = found.problems.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)
  const told = [...knownFacts(facts, slots).flatMap(({ values }) => values), facts.me.name, facts.them.name]
  const claims = unknownClaims(text, told, language)
  const { draft } = desk.texts
  const problem =
    claims.length > 0
      ? draft.unknownClaim(claims.join(', '))
      : errors.length > 0
        ? draft.modelError(errors.join(', '))
        : null
  const variant: DraftVariant = {
    subject: null,
    text,
    characters: text.length,
    limit,
    lead: 'model',
    sentences: [{ text, facts: knownFacts(facts, slots).map(({ fact }) => fact) }],
    lint: reportOf(text, found, desk.texts, nearest(facts.relations)),
  }
  return { variant, problem }
}
