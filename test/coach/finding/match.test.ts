import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestMatch, holds, matchOf } from '../../../src/coach/finding/match.ts'
import { soughtWords } from '../../../src/coach/finding/words.ts'

const in1 = (text: string) => [{ text, weight: 1 }]

test.each([
  ['konsult lean', 'lean-konsult', 6],
  ['Lean-konsulter', 'konsult inom lean', 6],
  ['konsult', 'konsulterande ingenjor', 2],
  ['konsult', 'kvalitetskonsult', 1],
  ['Åsa', 'asa oberg', 3],
  ['hr', 'hr-partner', 3],
  ['hr', 'christer almqvist', null],
  ['lean coach', 'lean-konsult', null],
  ['managers', 'quality manager', 3],
])('%s in %s is worth %s', (sought, text, worth) => {
  expect(matchOf(soughtWords(sought), in1(text))).toBe(worth)
})

test('a word counts where it is worth most', () => {
  const fields = [
    { text: 'kvalitetschef', weight: 3 },
    { text: 'kvalitet', weight: 1 },
  ]
  expect(matchOf(soughtWords('kvalitet'), fields)).toBe(6)
})

test('no match is better than the best, and what matches holds every word', () => {
  const word = fc.constantFrom('lean', 'konsult', 'hr', 'mätteknik', 'kvalitet', 'x')
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.array(word), (sought, written) => {
      const words = soughtWords(sought.join(' '))
      const text = written.join(' ').replaceAll('ä', 'a')
      const match = matchOf(words, in1(text))
      expect(match ?? 0).toBeLessThanOrEqual(bestMatch(words, 1))
      expect(match !== null).toBe(words.every(one => holds(text, one)))
    }),
  )
})
