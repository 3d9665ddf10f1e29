import { type DraftReport, type DraftVariant, draftFor } from '../../app/draft/draft.ts'
import type { DraftWish } from '../../app/draft/prepare.ts'
import { saveRequest } from '../../app/draft/save.ts'
import { withWriter } from '../../app/draft/writer.ts'
import { wholeNumber } from '../../app/whole-number.ts'
import type { DraftKind, DraftTone } from '../../model/draft.ts'
import { UserError } from '../../model/errors.ts'
import type { Language } from '../../model/language.ts'
import { type ExitCode, exit } from '../exit-codes.ts'
import type { Session } from '../session.ts'
import { draftView } from '../views/draft.ts'

export interface DraftOptions {
  kind?: DraftKind
  why?: string
  met?: string
  about?: string
  introduce?: string
  tone?: DraftTone
  in?: Language
  variants?: string
  explain?: boolean
  copy?: boolean
  save?: boolean
  open?: boolean
}

/** `draft`: several ways to write to a person; on a terminal, the choice among them and what to do with it. */
export async function draft(session: Session, person: string, options: DraftOptions): Promise<ExitCode> {
  const wish = wishOf(options)
  if (session.interactive) return (await import('./draft-dialogue.ts')).draftDialogue(session, person, wish, options)
  const report = await reportFor(session, person, wish)
  const [first] = report.variants
  if (first) await takeFirst(session, report, first, options)
  const code = first ? exit.done : exit.usage
  return session.show(report, (result, page) => draftView(result, options.explain === true, page), code)
}

/** The drafts of the program, and of the user's writing model where there is one. */
export async function reportFor(session: Session, person: string, wish: DraftWish): Promise<DraftReport> {
  const key = session.io.env.HANDSLAG_WRITER_KEY
  return session.read(desk => withWriter(desk, person, wish, draftFor(desk, person, wish), key))
}

/** What is to be done with a draft, each on the user's word. */
export async function takeFirst(session: Session, report: DraftReport, variant: DraftVariant, options: DraftOptions) {
  const { texts } = session
  if (options.save) await save(session, report, variant.text)
  if (options.copy) {
    await (await import('../clipboard.ts')).copyText(variant.text)
    session.notice(texts.draft.copied)
  }
  if (options.open) await openProfile(session, report)
}

/** Notes a request as sent. @throws UserError `only-requests` */
export async function save(session: Session, { kind, person }: DraftReport, text: string): Promise<void> {
  if (kind !== 'request') throw new UserError('only-requests', {})
  const saved = await session.act(`draft ${person.id} --save`, desk => saveRequest(desk, person.id, text))
  session.notice(session.texts.draft.saved(saved.person.name, saved.id))
}

export async function openProfile(session: Session, { person: { url } }: DraftReport): Promise<void> {
  if (url === null) return
  await (await import('../browser.ts')).openInBrowser(url, session.io)
  session.notice(session.texts.draft.opened(url))
}

function wishOf({ in: language, variants, kind, tone, why, met, about, introduce }: DraftOptions): DraftWish {
  return {
    ...(kind && { kind }),
    ...(tone && { tone }),
    ...(language && { language }),
    ...(why && { why }),
    ...(met && { met }),
    ...(about && { about }),
    ...(introduce && { introduce }),
    ...(variants !== undefined && { variants: wholeNumber('--variants', variants, 1) }),
  }
}
