import ICAL from 'ical.js'
import type { ContactRecord } from '../contacts/record.ts'

/** Contacts as vCard 3.0 (RFC 2426), which every address book reads. */
export function contactCards(contacts: readonly ContactRecord[]): string {
  return contacts.map(contact => `${cardOf(contact)}\r\n`).join('')
}

function cardOf({ name, company, position, place, country, email, url, tags }: ContactRecord): string {
  const card = new ICAL.Component(['vcard', [], []])
  const add = (property: string, value: string | null, params: Record<string, string> = {}) => {
    if (value === null || value === '') return
    const added = card.addPropertyWithValue(property, value)
    for (const [parameter, is] of Object.entries(params)) added.setParameter(parameter, is)
  }
  add('version', '3.0')
  const [last = '', first = ''] = nameParts(name)
  const addParts = (property: string, parts: readonly string[]) => {
    const added = new ICAL.Property(property, card)
    added.setValue(parts as unknown as string)
    card.addProperty(added)
  }
  addParts('n', [last, first, '', '', ''])
  add('fn', name)
  if (company !== null) addParts('org', [company])
  add('title', position)
  add('email', email, { type: 'internet' })
  add('url', url)
  if (place !== null || country !== null) addParts('adr', ['', '', '', place ?? '', '', '', country ?? ''])
  if (tags.length > 0) {
    const categories = new ICAL.Property('categories', card)
    categories.setValues([...tags])
    card.addProperty(categories)
  }
  return card.toString()
}

/** The last word before a title is taken for the family name; no export says which it is. */
function nameParts(name: string): [last: string, first: string] {
  const words = name.replace(/,.*/, '').split(' ')
  return [words.at(-1) ?? '', words.slice(0, -1).join(' ')]
}
