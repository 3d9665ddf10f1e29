import { readFileSync } from 'node:fs'
import { relateContact } from '../../app/contacts/relate.ts'
import { relateFile } from '../../app/contacts/relate-file.ts'
import { UserError } from '../../model/errors.ts'
import type { Session } from '../session.ts'
import { showChanges } from '../show-changes.ts'

interface Options {
  remove?: boolean
  from?: string
}

export async function contactsRelate(session: Session, person?: string, kind?: string, options: Options = {}) {
  if (options.from !== undefined) return fromFile(session, options.from)
  if (person === undefined) throw new UserError('nobody-named', {})
  if (kind === undefined) throw new UserError('empty-text', { what: 'KIND' })
  const remove = options.remove === true
  const label = `contacts relate ${person} ${kind}`
  return showChanges(session, await session.act(label, desk => relateContact(desk, person, kind, remove)))
}

async function fromFile(session: Session, path: string) {
  const text = readText(path)
  const related = await session.act(`contacts relate --from ${path}`, desk => relateFile(desk, path, text))
  for (const { line, reason } of related.skipped) session.notice(session.texts.changes.skipped(line, reason))
  return showChanges(session, related)
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new UserError('no-such-file', { path }, { cause: error })
  }
}
