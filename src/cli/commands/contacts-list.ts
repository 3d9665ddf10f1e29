import { type ListInput, listContacts } from '../../app/contacts/list.ts'
import type { ContactRecord } from '../../app/contacts/record.ts'
import { wholeNumber } from '../../app/whole-number.ts'
import type { Session } from '../session.ts'
import { contactColumns, contactListView } from '../views/contact-list.ts'

interface Options extends ListInput {
  limit?: string
  columns?: string
}

export async function contactsList(session: Session, options: Options) {
  const limit = options.limit === undefined ? Infinity : wholeNumber('--limit', options.limit, 1)
  const chosen = contactColumns(options.columns)
  const all = inOrder(session, await session.read(desk => listContacts(desk, options)), options)
  const shown = all.slice(0, limit)
  if (shown.length < all.length) {
    const { number } = session.numbers
    session.notice(session.texts.contacts.cut(number(shown.length), number(all.length)))
  }
  return session.showRows(shown, (rows, page) => contactListView(rows, chosen, page))
}

/** Readers look for names by their own alphabet; for scripts the order is the same in every language. */
function inOrder({ asData, numbers }: Session, contacts: ContactRecord[], { sort = 'name' }: Options): ContactRecord[] {
  if (sort !== 'name' || asData) return contacts
  return contacts.toSorted((one, other) => numbers.compare(one.name, other.name))
}
