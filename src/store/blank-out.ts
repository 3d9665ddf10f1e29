import { change, rows, type Store } from './store.ts'

/** What stands in a text that stays, where a name stood. */
const blank = '[…]'

/** Tables that hold no text about people, and the people who stay. */
const spared = "'person', 'secret', 'forgotten'"

/** Blanks names, in any case, with or without their accents, also in the genitive, in every text of the store. @returns in how many */
export function blankOut(store: Store, names: readonly string[]): number {
  if (names.length === 0) return 0
  const pattern = patternFor(names)
  store.function('blanked', { deterministic: true }, text => {
    const decomposed = String(text).normalize('NFD')
    const blanked = decomposed.replace(pattern, blank)
    return blanked === decomposed ? text : blanked.normalize('NFC')
  })
  const columns = rows<{ table: string; column: string }>(
    store,
    `SELECT s.name AS "table", c.name AS "column" FROM main.sqlite_schema s, pragma_table_info(s.name) c
    WHERE s.type = 'table' AND c.type = 'TEXT' AND s.name NOT IN (${spared})`,
  )
  return columns.reduce((sum, { table, column }) => {
    const sql = `UPDATE OR REPLACE "${table}" SET "${column}" = blanked("${column}")
      WHERE "${column}" IS NOT NULL AND blanked("${column}") <> "${column}"`
    return sum + change(store, sql).changes
  }, 0)
}

/** Finds names in decomposed text, the longest first; a name that goes on in letters is another one. */
function patternFor(names: readonly string[]): RegExp {
  const longestFirst = names.toSorted((one, other) => other.length - one.length)
  return new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${longestFirst.map(asWritten).join('|')})(?:['’]?s)?(?![\\p{L}\\p{M}\\p{N}])`,
    'giu',
  )
}

/** Any accents may stand on its letters, and any space between its words. */
function asWritten(name: string): string {
  const letters = [...name.normalize('NFD').replace(/\p{M}/gu, '').trim()]
  return letters
    .map(letter => (letter === ' ' ? '\\s+' : `${letter.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')}\\p{M}*`))
    .join('')
}
