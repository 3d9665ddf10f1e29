import { type Day, daysBetween } from '../../model/day.ts'
import type { Language } from '../../model/language.ts'
import type { Span } from '../facts.ts'
import { monthName, smallWord } from './words.ts'

const thisSeason = 330
const aYear = /\b(?:19|20)\d\d\b/

/** When something was: "in October", "2024"; nothing within the last month, and nothing beside a year already named. */
export function whenHeld(on: Day | null, today: Day, language: Language, beside: string): string {
  if (on === null || aYear.test(beside)) return ''
  const days = daysBetween(on, today)
  if (days < 31) return ''
  const [year = '', month = ''] = on.split('-')
  const name = days < thisSeason ? monthName(language, Number(month)) : year
  if (language === 'sv' && name === year) return ` ${year}`
  return ` ${smallWord(language, 'in')} ${name}`
}

/** "3 March", "den 3 mars"; with the year where it is another one. */
export function dayInText(day: Day, today: Day, language: Language): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const plain = `${Number(date)} ${monthName(language, Number(month))}`
  const dated = year === today.slice(0, 4) ? plain : `${plain} ${year}`
  return `${smallWord(language, 'on')} ${dated}`
}

/** "from 2016 to 2022", "since 2022", "2016–2022"; nothing where no year is known. */
export function years({ started, ended }: Span, language: Language): string {
  const from = started?.slice(0, 4)
  const to = ended?.slice(0, 4)
  if (from === undefined) return ''
  if (to === undefined) return ` ${smallWord(language, 'since')} ${from}`
  if (from === to) return ` ${language === 'en' ? 'in ' : ''}${from}`
  return language === 'en' ? ` from ${from} to ${to}` : ` ${from}–${to}`
}
