import { detectLanguage } from '../../language/detect.ts'
import { fold } from '../../language/fold.ts'
import { wordsOf } from '../../language/words.ts'
import type { Language } from '../../model/language.ts'
import { article } from '../grammar/article.ts'
import { plainText, plainWords, tidy, wordSet } from './words.ts'

/** The short ones want their dots: "kontrollör" is Swedish, "inspector" is not. */
const shortest = 3
const swedishEndings = plainWords('swedishTitleEndings').map(ending =>
  ending.length < shortest ? ending : fold(ending),
)
const english = wordSet('notSwedish')
const ranks = wordSet('ranks')
const longest = 40

/**
 * A position in running text: "kvalitetsingenjör", "a quality engineer", "Head of Quality".
 *
 * @returns null where it is none, or in a language that the text is not in
 */
export function spokenPosition(position: string | null, language: Language): string | null {
  if (position === null) return null
  const [head = ''] = tidy(position).split(/\s*[|/•·,;:(]\s*|\s+[-–—@&+]\s+|\s+(?:at|på|and|och|hos)\s+/iu)
  const title = head.trim()
  if (title.length < 2 || title.length > longest || !plainText.test(title) || /\d/.test(title)) return null
  if (isRunOfHope(title)) return null
  const swedish = isSwedishTitle(title)
  if (language === 'sv') return swedish ? lowerFirst(title) : title
  if (swedish) return null
  return ranks.has(fold(title.split(' ')[0] ?? '')) ? title : `${article(title)} ${title}`
}

/** Is a title Swedish? "Kvalitetsingenjör", "Projektledare"; "Engineer" and "CEO" are not. */
export function isSwedishTitle(title: string): boolean {
  if (isEnglishTitle(title)) return false
  const words = [title.toLowerCase(), fold(title)].flatMap(form => form.split(/[\s-]+/u))
  if (/[åäö]/iu.test(title) || detectLanguage(wordsOf(title)) === 'sv') return true
  return words.some(word => swedishEndings.some(ending => word.endsWith(ending)))
}

/** "Quality Engineer", "Head of Quality". */
export function isEnglishTitle(title: string): boolean {
  return fold(title)
    .split(/[\s-]+/u)
    .some(word => english.has(word))
}

/** "Looking for new challenges", "Open to work" and the like name no position. */
function isRunOfHope(title: string): boolean {
  return /\b(?:looking|seeking|open to|söker|letar|passionate|helping|hjälper|brinner)\b/iu.test(title)
}

/** A Swedish title stands in lower case; an abbreviation stays. */
function lowerFirst(title: string): string {
  const [first = ''] = title.split(' ')
  return first === first.toUpperCase() ? title : title.charAt(0).toLowerCase() + title.slice(1)
}
