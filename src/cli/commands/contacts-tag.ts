import type { Changes } from '../../app/contacts/changes.ts'
import type { ContactFilter } from '../../app/contacts/filter.ts'
import { selectPeople } from '../../app/contacts/selected.ts'
import { tagPeople, untagPeople } from '../../app/contacts/tag.ts'
import type { Desk } from '../../app/desk.ts'
import type { Person } from '../../model/person.ts'
import { exit } from '../exit-codes.ts'
import { confirmed } from '../prompts/confirm.ts'
import type { Session } from '../session.ts'
import { showChanges } from '../show-changes.ts'

export async function contactsTag(session: Session, tag: string, people: string[], filter: ContactFilter) {
  return inBulk(session, `contacts tag ${tag}`, people, filter, (desk, chosen) => tagPeople(desk, tag, chosen))
}

export async function contactsUntag(session: Session, tag: string, people: string[], filter: ContactFilter) {
  return inBulk(session, `contacts untag ${tag}`, people, filter, (desk, chosen) => untagPeople(desk, tag, chosen))
}

type Work = (desk: Desk, people: Person[]) => Changes

/** Whom a filter selects is not seen while typing, so more than one such person is asked about first. */
async function inBulk(session: Session, what: string, references: string[], filter: ContactFilter, work: Work) {
  const { changes: texts } = session.texts
  const { length } = await session.read(desk => selectPeople(desk, references, filter))
  if (length > 1 && references.length === 0) {
    const question = texts.confirm(what, session.numbers.count(length, ...texts.people))
    if (session.interactive && !(await confirmed(session, question))) {
      session.notice(texts.declined)
      return exit.done
    }
  }
  const changed = await session.act(what, desk => work(desk, selectPeople(desk, references, filter)))
  return showChanges(session, changed)
}
