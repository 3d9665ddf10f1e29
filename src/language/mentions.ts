import { fold } from './fold.ts'

const shortestStem = 4

/**
 * Does the text mention the phrase? Case and accents do not matter, and a phrase of four letters or more may go on:
 * `kvalitet` is mentioned by "Kvalitetschef", `lean` by "leankonsult", `AI` only by "AI".
 */
export function mentions(text: string | null, phrase: string): boolean {
  const wanted = fold(phrase)
  if (text === null || wanted === '') return false
  const folded = fold(text)
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    const end = at + wanted.length
    if (!isLetter(folded, at - 1) && (wanted.length >= shortestStem || !isLetter(folded, end))) return true
  }
  return false
}

function isLetter(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at))
}
