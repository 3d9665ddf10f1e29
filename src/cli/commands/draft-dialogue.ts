import type { DraftReport, DraftVariant } from '../../app/draft/draft.ts'
import type { DraftWish } from '../../app/draft/prepare.ts'
import { linter } from '../../app/linting/lint-text.ts'
import { sentAs } from '../../model/draft.ts'
import { type ExitCode, exit } from '../exit-codes.ts'
import { askChoice } from '../prompts/ask-choice.ts'
import { askText } from '../prompts/ask-text.ts'
import { writeInEditor } from '../prompts/editor.ts'
import type { Session } from '../session.ts'
import { draftView } from '../views/draft.ts'
import { markedText } from '../views/linting/marked-text.ts'
import { prettyView } from '../views/linting/pretty.ts'
import { type DraftOptions, openProfile, reportFor, save, takeFirst } from './draft.ts'

type Action = 'copy' | 'edit' | 'save' | 'open' | 'other' | 'done'

/** Asks for what is missing, lets the user choose and change a draft, and does with it what the user says. */
export async function draftDialogue(
  session: Session,
  person: string,
  wish: DraftWish,
  options: DraftOptions,
): Promise<ExitCode> {
  const report = await completed(session, person, wish)
  const code = report.variants.length === 0 ? exit.usage : exit.done
  await session.show(report, (result, page) => draftView(result, options.explain === true, page))
  if (code !== exit.done) return code
  const chosen = await choose(session, report)
  if (options.copy || options.save || options.open) await takeFirst(session, report, chosen, options)
  else await work(session, report, chosen)
  return exit.done
}

/** Asks one question at a time until nothing is missing, or one gets no answer. */
async function completed(session: Session, person: string, wish: DraftWish): Promise<DraftReport> {
  for (let said = wish; ; ) {
    const report = await reportFor(session, person, said)
    const [missing] = report.missing
    if (!missing) return report
    const answer = await askText(missing.question)
    if (answer === '' || answer === said[missing.fact]) return report
    said = { ...said, [missing.fact]: answer }
  }
}

async function choose({ texts }: Session, { variants }: DraftReport): Promise<DraftVariant> {
  const choices = variants.map(({ lead }, index) => ({
    name: texts.draft.variant(index + 1, texts.draft.leads[lead] ?? lead),
    value: index,
  }))
  const index = choices.length === 1 ? 0 : await askChoice(texts, texts.draft.choose, choices)
  const chosen = variants[index]
  if (!chosen) throw new Error('a draft that was chosen is not there')
  return chosen
}

/** What to do with the draft, again and again until it is done. */
async function work(session: Session, report: DraftReport, first: DraftVariant): Promise<void> {
  const { draft } = session.texts
  let { text } = first
  for (;;) {
    const choices = actionsFor(report).map(action => ({ name: draft.actions[action], value: action }))
    const action = await askChoice(session.texts, draft.next, choices)
    if (action === 'done') return session.notice(draft.sentByYou)
    if (action === 'other') text = (await choose(session, report)).text
    else text = await act(session, report, text, action)
  }
}

function actionsFor({ kind, person, variants }: DraftReport): Action[] {
  return [
    'copy',
    'edit',
    ...(kind === 'request' ? (['save'] as const) : []),
    ...(person.url === null ? [] : (['open'] as const)),
    ...(variants.length > 1 ? (['other'] as const) : []),
    'done',
  ]
}

/** @returns the text, which an edit may have changed */
async function act(session: Session, report: DraftReport, text: string, action: Action): Promise<string> {
  if (action === 'copy') {
    await (await import('../clipboard.ts')).copyText(text)
    session.notice(session.texts.draft.copied)
  }
  if (action === 'save') await save(session, report, text)
  if (action === 'open') await openProfile(session, report)
  return action === 'edit' ? edited(session, report, text) : text
}

/** The text as the user left it in the editor, shown with the linter's marks. */
async function edited(session: Session, { kind, language, person }: DraftReport, text: string): Promise<string> {
  const written = writeInEditor(session, text)
  const lint = await session.read(desk => linter(desk)({ text: written, kind: sentAs[kind], language, to: person.id }))
  await session.show([markedText(written, lint)], prettyView)
  return written
}
