import type { DraftReport, DraftVariant } from '../../app/draft/draft.ts'
import type { Page } from '../page.ts'
import { hanging } from './hanging.ts'
import { verdictLine } from './linting/verdict.ts'

/** Every draft with what the linter says of it, or what is missing. */
export function draftView(report: DraftReport, explain: boolean, page: Page): string {
  const { texts, paint } = page
  const { kind, language, tone, person, variants, notes } = report
  const title = texts.draft.title(
    texts.draft.kinds[kind],
    person.name,
    texts.draft.languages[language],
    texts.draft.tones[tone],
  )
  return [
    ...hanging('', paint.bold(title), page),
    ...missingLines(report, page),
    ...variants.flatMap((variant, index) => ['', ...variantLines(variant, index + 1, explain, page)]),
    ...writerLines(report, page),
    ...(notes.length > 0 ? ['', texts.draft.notes, ...notes.map(note => `  ${note}`)] : []),
  ].join('\n')
}

/** One draft with its number. */
export function variantLines(variant: DraftVariant, number: number, explain: boolean, page: Page): string[] {
  const { texts, paint } = page
  const { subject, text, lead, lint } = variant
  return [
    paint.bold(texts.draft.variant(number, texts.draft.leads[lead] ?? lead)),
    paint.dim(verdictLine(lint, page)),
    ...(subject === null ? [] : [`  ${texts.draft.subject(subject)}`]),
    ...(explain ? explained(variant, page) : text.split('\n').map(line => `  ${line}`.trimEnd())),
  ]
}

/** Each sentence on a line of its own, with the facts below it. */
function explained({ sentences }: DraftVariant, { texts: { draft }, paint }: Page): string[] {
  return sentences.flatMap(({ text, facts }) => [
    ...text.split('\n').map(line => `  ${line}`),
    paint.dim(
      `      ${facts.length === 0 ? draft.restsOnNothing : draft.restsOn(facts.map(fact => draft.facts[fact]).join(', '))}`,
    ),
  ])
}

function missingLines({ missing }: DraftReport, page: Page): string[] {
  const { draft } = page.texts
  if (missing.length === 0) return []
  return [
    '',
    draft.missingTitle,
    ...missing.flatMap(({ fact, question }) => hanging('  ', `${question} ${page.paint.dim(draft.flags[fact])}`, page)),
  ]
}

/** Whose words the last draft is, and everything that the model was told. */
function writerLines({ writer }: DraftReport, { texts: { draft }, paint }: Page): string[] {
  if (writer === null) return []
  const { url, model, told, problem } = writer
  return ['', problem ?? draft.byModel(model, url), ...told.split('\n').map(line => paint.dim(`  ${line}`))]
}
