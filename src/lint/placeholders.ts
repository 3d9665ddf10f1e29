import lexicon from '../../data/lexicons/any.json' with { type: 'json' }
import { fold } from '../language/fold.ts'
import { placesFitting } from './patterns.ts'
import type { Place } from './types.ts'

/** What a field in round brackets must end with: "(product)" may stand in any sentence. */
const namesSomebody = /(?:name|namn|company|foretag)$/
const fields = new Set(lexicon.placeholders.map(fold))

/** A template's field in any usual bracket, or standing free: `{{first_name}}`, `%FIRSTNAME%`, `XX`. */
const bracketed =
  /\{\{[^{}\n]{0,60}\}\}|\{%[^{}\n]{0,60}%\}|\$\{[^{}\n]{1,60}\}|\{[^{}\n]{1,60}\}|\[\[?[^[\]\n]{1,60}\]\]?|<<?[^<>\n]{1,60}>>?|«[^«»\n]{1,60}»|%{1,2}[\p{L}_]{2,40}%{1,2}|\*\|[^|\n]{1,40}\|\*|#[\p{L}_]{2,40}#|__+[\p{L} ]{2,40}__+|\([^()\n]{1,40}\)|\$\p{Lu}[\p{Lu}_]{2,40}/gu
const free =
  /(?<![\p{L}\p{N}])(?:XX+|xx+|N\.N\.|NN|_{3,}|YYY+|(?:FÖR|FIRST_?|INSERT )?(?:NAMN|NAME))(?![\p{L}\p{N}])|\b(?:first|last|full|company)_?name\b(?!\s+is)/gu

const bracket = /[{[<«%*#_($]/

/** Every field of a template that nobody filled in. */
export function placeholdersIn(text: string): Place[] {
  const found = bracket.test(text) ? placesFitting(text, bracketed) : []
  return [...found.filter(({ start, end }) => isField(text.slice(start, end))), ...placesFitting(text, free)]
}

/** Doubled braces and percent signs are always fields; other brackets when they hold a field's name, round ones when that is all. */
function isField(bracketedText: string): boolean {
  if (/^(?:\{\{|\{%|\$\{|%|\*\||«)/u.test(bracketedText)) return true
  const inside = fold(bracketedText.replace(/[^\p{L}\p{N}\s_-]/gu, ' '))
  const words = inside.trim().split(/[\s_-]+/)
  const isName = fields.has(inside.replaceAll(' ', ''))
  if (!/^[($]/.test(bracketedText)) return isName || words.some(word => fields.has(word))
  return namesSomebody.test(inside.trim()) && (isName || words.every(word => fields.has(word)))
}
