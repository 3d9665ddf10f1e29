import Papa from 'papaparse'
import { countText } from '../../model/person.ts'
import type { ContactRecord } from '../contacts/record.ts'

const columns: Record<string, (contact: ContactRecord) => string | null> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  company: ({ company }) => company,
  position: ({ position }) => position,
  place: ({ place }) => place,
  country: ({ country }) => country,
  email: ({ email }) => email,
  url: ({ url }) => url,
  status: ({ status }) => status,
  connectedOn: ({ connectedOn }) => connectedOn,
  lastTouch: ({ lastTouch }) => lastTouch,
  tags: ({ tags }) => tags.join('; '),
  relations: ({ relations }) => relations.join('; '),
  wanted: ({ wanted }) => (wanted ? 'yes' : ''),
  mutual: ({ mutual }) => mutual?.toString() ?? null,
  count: countText,
}

/** What a spreadsheet takes for the beginning of a formula; some also in the wide letters of East Asia. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/

/** Contacts as a table for spreadsheets (RFC 4180); a cell that would be a formula there gets an apostrophe before it. */
export function contactTable(contacts: readonly ContactRecord[]): string {
  const rows = contacts.map(contact => Object.values(columns).map(read => read(contact) ?? ''))
  return `${Papa.unparse([Object.keys(columns), ...rows], { escapeFormulae: formula, newline: '\r\n' })}\r\n`
}
