import { allow, forget as forgetPerson, forgottenCount } from '../../app/keep/forget.ts'
import { findPerson } from '../../app/person-reference.ts'
import { UserError } from '../../model/errors.ts'
import { exit } from '../exit-codes.ts'
import { confirmed } from '../prompts/confirm.ts'
import type { Session } from '../session.ts'
import { allowedView, forgottenCountView, forgottenView } from '../views/forget.ts'

interface ForgetOptions {
  list?: boolean
  allow?: string
}

export async function forget(session: Session, reference: string | undefined, options: ForgetOptions) {
  const { storePath, texts } = session
  if (options.list) return session.show(await session.read(forgottenCount), forgottenCountView)
  const address = options.allow
  if (address !== undefined) return session.show(await session.write(desk => allow(desk, address)), allowedView)
  if (reference === undefined) throw new UserError('usage', { problem: texts.keep.forget.whom })
  const person = await session.read(desk => findPerson(desk, reference))
  if (!(await confirmed(session, texts.keep.forget.sure(person.name)))) return exit.done
  const dryRun = session.options.dryRun === true
  const forgotten = await session.write(desk => forgetPerson(desk, person, storePath, dryRun))
  return session.show(forgotten, forgottenView)
}
