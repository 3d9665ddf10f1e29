import { relateContact } from '../../app/contacts/relate.ts'
import { relateFile } from '../../app/contacts/relate-file.ts'
import { UserError } from '../../model/errors.ts'
import type { Session } from '../session.ts'
import { showChanges } from '../show-changes.ts'
import { changesFromFile } from './changes-from-file.ts'

interface Options {
  remove?: boolean
  from?: string
}

export async function contactsRelate(session: Session, person?: string, kind?: string, options: Options = {}) {
  if (options.from !== undefined) return changesFromFile(session, 'contacts relate', options.from, relateFile)
  if (person === undefined) throw new UserError('nobody-named', {})
  if (kind === undefined) throw new UserError('empty-text', { what: 'KIND' })
  const remove = options.remove === true
  const label = `contacts relate ${person} ${kind}`
  return showChanges(session, await session.act(label, desk => relateContact(desk, person, kind, remove)))
}
