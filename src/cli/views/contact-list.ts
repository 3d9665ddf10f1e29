import type { ContactRecord } from '../../app/contacts/record.ts'
import { oneOf } from '../../app/one-of.ts'
import type { Texts } from '../../i18n/texts.ts'
import { countText } from '../../model/person.ts'
import type { Page } from '../page.ts'
import { table } from './table.ts'

type Column = keyof Texts['contacts']['columns']

const cellOf: Record<Column, (contact: ContactRecord, texts: Texts) => string | null> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  company: ({ company }) => company,
  position: ({ position }) => position,
  place: ({ place }) => place,
  country: ({ country }) => country,
  email: ({ email }) => email,
  url: ({ url }) => url,
  status: ({ status }, { contacts }) => status && contacts.statuses[status],
  connected: ({ connectedOn }) => connectedOn,
  touch: ({ lastTouch }) => lastTouch,
  tags: ({ tags }) => tags.join(', '),
  relations: ({ relations }, { contacts }) => relations.map(kind => contacts.relations[kind]).join(', '),
  wanted: ({ wanted }, { contacts }) => (wanted ? contacts.yes : null),
  mutual: ({ mutual }) => mutual?.toString() ?? null,
  contacts: contact => countText(contact),
}
const names = Object.keys(cellOf) as Column[]
const usual: Column[] = ['id', 'name', 'company', 'position', 'touch']

/** The columns named in `name,email`; the usual ones where nothing is. @throws UserError `unknown-value` */
export function contactColumns(wished: string | undefined): Column[] {
  if (wished === undefined) return usual
  return wished.split(',').map(name => oneOf<Column>('column', name.trim(), names))
}

/** One line a contact. */
export function contactListView(contacts: readonly ContactRecord[], chosen: readonly Column[], page: Page): string {
  const { texts } = page
  if (contacts.length === 0) return texts.contacts.nobody
  const headings = chosen.map(column => texts.contacts.columns[column])
  const cells = contacts.map(contact => chosen.map(column => cellOf[column](contact, texts) ?? ''))
  return table(headings, cells, page)
}
