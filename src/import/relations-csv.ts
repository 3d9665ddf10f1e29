import Papa from 'papaparse'

export interface RelationRow {
  /** The row's number in the file, the headings being 1. */
  line: number
  person: string
  kind: string
}

const personHeadings = ['person', 'id', 'url', 'name', 'namn']
const kindHeadings = ['relation', 'kind']

/**
 * Rows of a table of people and relations: a column `person` (or `id`, `url`, `name`) and one `relation` (or `kind`).
 *
 * @returns null where the first line names no such columns
 */
export function readRelations(text: string): RelationRow[] | null {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''))
  const headings = (data[0] ?? []).map(heading => heading.trim().toLowerCase())
  const person = headings.findIndex(heading => personHeadings.includes(heading))
  const kind = headings.findIndex(heading => kindHeadings.includes(heading))
  if (person < 0 || kind < 0) return null
  return data
    .map((cells, index) => ({ line: index + 1, person: cells[person]?.trim() ?? '', kind: cells[kind]?.trim() ?? '' }))
    .slice(1)
    .filter(row => row.person !== '' || row.kind !== '')
}
