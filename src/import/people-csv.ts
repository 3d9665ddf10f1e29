import Papa from 'papaparse'

/** What a row of the user's own table says of a person. */
export interface PersonRow<Field extends string> {
  /** The row's number in the file, the headings being 1. */
  line: number
  person: string
  /** Only what the table has a column for. */
  cells: Partial<Record<Field, string>>
}

const personHeadings = ['person', 'id', 'url', 'name', 'namn']

/**
 * Rows of a table with a column `person` (or `id`, `url`, `name`) and at least one of the fields, each by one of its
 * headings.
 *
 * @returns null where the first line names no such columns
 */
export function readPeople<Field extends string>(
  text: string,
  headings: Record<Field, readonly string[]>,
): PersonRow<Field>[] | null {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''))
  const written = (data[0] ?? []).map(heading => heading.trim().toLowerCase())
  const person = written.findIndex(heading => personHeadings.includes(heading))
  const columns = (Object.keys(headings) as Field[])
    .map(field => ({ field, at: written.findIndex(heading => headings[field].includes(heading)) }))
    .filter(({ at }) => at >= 0)
  if (person < 0 || columns.length === 0) return null
  return data
    .map((cells, index) => {
      const values = columns.map(({ field, at }) => [field, cells[at]?.trim() ?? ''])
      return { line: index + 1, person: cells[person]?.trim() ?? '', cells: Object.fromEntries(values) }
    })
    .slice(1)
    .filter(({ person, cells }) => person !== '' || Object.values(cells).some(cell => cell !== ''))
}
