import { type AskedItem, answerProfile, askedItems, profileReport } from '../../app/profile/profile.ts'
import { askYesOrNo } from '../prompts/yes-or-no.ts'
import type { Session } from '../session.ts'
import { profileView } from '../views/profile.ts'

interface ProfileOptions {
  photo?: Answer
  banner?: Answer
  customUrl?: Answer
  ask?: boolean
}

type Answer = 'yes' | 'no'

/** Takes answers, asks for those that are missing where `--ask` is given, and shows the checklist. */
export async function profile(session: Session, options: ProfileOptions) {
  const answers = options.ask && session.interactive ? await ask(session) : given(options)
  if (Object.keys(answers).length > 0) await session.act('profile', desk => answerProfile(desk, answers))
  return session.show(await session.read(profileReport), profileView)
}

async function ask(session: Session): Promise<Partial<Record<AskedItem, boolean>>> {
  const { texts } = session
  const answers: Partial<Record<AskedItem, boolean>> = {}
  for (const item of askedItems) answers[item] = await askYesOrNo(texts, texts.profile.questions[item], true)
  return answers
}

function given({ photo, banner, customUrl }: ProfileOptions): Partial<Record<AskedItem, boolean>> {
  const answers = { photo, banner, 'custom-url': customUrl }
  const known = Object.entries(answers).filter(([, answer]) => answer !== undefined)
  return Object.fromEntries(known.map(([item, answer]) => [item, answer === 'yes']))
}
