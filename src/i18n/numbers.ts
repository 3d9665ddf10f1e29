import type { Day, Month } from '../model/day.ts'
import type { Language } from '../model/language.ts'

const locales: Record<Language, string> = { en: 'en-GB', sv: 'sv-SE' }

/** How one language writes counts and dates. */
export interface Numbers {
  /** `1 contact`, `2 contacts`, `12 000 kontakter`. */
  count: (n: number, one: string, many: string) => string
  /** `4 March 2026`, `4 mars 2026`. */
  day: (day: Day) => string
  /** `March 2026`, `mars 2026`. */
  month: (month: Month) => string
  /** A number with at most `digits` decimals. */
  number: (value: number, digits?: number) => string
  /** An estimate, with as many digits as it deserves: two. */
  rough: (value: number) => string
  /** `A, B and C`. */
  list: (items: readonly string[]) => string
  /** Which name comes first: in Swedish Å, Ä and Ö come last. */
  compare: (one: string, other: string) => number
}

/** Intl's formatters take milliseconds to make, so each is made when first used. */
export function numbersIn(language: Language): Numbers {
  const locale = locales[language]
  let dayFormat: Intl.DateTimeFormat | undefined
  let collator: Intl.Collator | undefined
  const number = (value: number, digits = 0) =>
    Math.abs(value) < 1000 && Number.isInteger(value)
      ? String(value)
      : value.toLocaleString(locale, { maximumFractionDigits: digits })
  return {
    number,
    count: (n, one, many) => `${number(n)} ${n === 1 ? one : many}`,
    day: day => {
      dayFormat ??= new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
      return dayFormat.format(new Date(day))
    },
    month: month =>
      new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(month)),
    rough: value => number(Number(value.toPrecision(2))),
    compare: (one, other) => {
      collator ??= new Intl.Collator(locale)
      return collator.compare(one, other)
    },
    list: items => new Intl.ListFormat(locale).format(items),
  }
}
