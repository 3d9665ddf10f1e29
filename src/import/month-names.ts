import { fold } from '../language/fold.ts'

const english = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** In which languages people let a spreadsheet program write their exports anew. */
const languages = ['en', 'sv', 'nb', 'da', 'fi', 'de', 'nl', 'fr', 'es', 'it', 'pt', 'pl', 'cs', 'tr']
/** Short forms of spreadsheet programs that are not the standard ones. */
const alsoWritten: [string, number][] = [
  ['mrz', 3],
  ['sept', 9],
]

let others: ReadonlyMap<string, number> | undefined

/** The number of the month that a word names, short or in full, in English or another language; 0 where it names none. */
export function monthNumber(word: string): number {
  const exact = english.indexOf(word.toLowerCase()) + 1
  if (exact > 0) return exact
  const key = fold(word.replaceAll('.', ''))
  others ??= monthsByName()
  return others.get(key) ?? 0
}

/** A name that means different months in two languages means none. */
function monthsByName(): Map<string, number> {
  const found = new Map(alsoWritten)
  for (const [name, month] of languages.flatMap(monthsIn)) {
    found.set(name, (found.get(name) ?? month) === month ? month : 0)
  }
  return found
}

/** Names differ alone and beside a day: Polish has `luty` and `8 lutego`. */
function monthsIn(language: string): [string, number][] {
  const styles: Intl.DateTimeFormatOptions[] = [
    { month: 'short' },
    { month: 'long' },
    { month: 'short', day: 'numeric' },
    { month: 'long', day: 'numeric' },
  ]
  return styles.flatMap(style => {
    const format = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' })
    return english.map((_, index): [string, number] => {
      const parts = format.formatToParts(Date.UTC(2020, index, 8))
      const name = parts.find(({ type }) => type === 'month')?.value ?? ''
      return [fold(name.replaceAll('.', '')), index + 1]
    })
  })
}
