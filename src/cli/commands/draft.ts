import { draftFor } from '../../app/draft/draft.ts'
import type { DraftWish } from '../../app/draft/prepare.ts'
import { wholeNumber } from '../../app/whole-number.ts'
import type { DraftKind, DraftTone } from '../../model/draft.ts'
import type { Language } from '../../model/language.ts'
import { type ExitCode, exit } from '../exit-codes.ts'
import type { Session } from '../session.ts'
import { draftView } from '../views/draft.ts'

export interface DraftOptions {
  kind?: DraftKind
  why?: string
  met?: string
  about?: string
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
  const report = await session.read(desk => draftFor(desk, person, wish))
  const code = report.variants.length === 0 ? exit.usage : exit.done
  return session.show(report, (result, page) => draftView(result, options.explain === true, page), code)
}

function wishOf({ in: language, variants, kind, tone, why, met, about }: DraftOptions): DraftWish {
  return {
    ...(kind && { kind }),
    ...(tone && { tone }),
    ...(language && { language }),
    ...(why && { why }),
    ...(met && { met }),
    ...(about && { about }),
    ...(variants !== undefined && { variants: wholeNumber('--variants', variants, 1) }),
  }
}
