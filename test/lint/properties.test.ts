import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textsIn } from '../../src/i18n/languages.ts'
import { lint } from '../../src/lint/lint.ts'
import { messageKinds, type ScoreSide } from '../../src/model/message.ts'

const kinds = fc.constantFrom(...messageKinds)
const { rules: en } = textsIn('en')
const { rules: sv } = textsIn('sv')
const sentences = [...Object.values(en), ...Object.values(sv)].flatMap(({ bad, good }) => [bad, good])
/** Anything that can be typed, and sentences that the rules have something to say about. */
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.constantFrom(...sentences, '👩‍👩‍👧', 'e\u0301', '\r\n', '{{', '!!!'), { maxLength: 4 })
    .map(parts => parts.join(' ')),
)
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

test('no text makes it throw, and every place lies in the text, on edges of characters', () => {
  fc.assert(
    fc.property(texts, kinds, (text, kind) => {
      const { problems, evidence, score } = lint(text, { kind, limit: 100, to: 'Anna Berg' })
      const edges = new Set([...Array.from(graphemes.segment(text), ({ index }) => index), text.length])
      for (const { start, end } of [...problems, ...evidence]) {
        expect(start).toBeLessThanOrEqual(end)
        expect(edges.has(start) && edges.has(end)).toBe(true)
      }
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(100)
    }),
  )
})

test('the same text gives the same result, whatever was read before', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(texts, kinds), { minLength: 1, maxLength: 5 }), batch => {
      const read = ([text, kind]: (typeof batch)[number]) => lint(text, { kind })
      const forwards = batch.map(read)
      const backwards = [...batch].reverse().map(read).reverse()
      expect(backwards).toEqual(forwards)
    }),
  )
})

test('a text that goes on in a new paragraph keeps its evidence', () => {
  const openings = [...Object.values(en), ...Object.values(sv)].map(({ good }) => good)
  fc.assert(
    fc.property(fc.constantFrom(...openings), fc.constantFrom(...openings), kinds, (opening, more, kind) => {
      const { language, evidence } = lint(opening, { kind })
      const after = lint(`${opening}\n\n${more}`, { kind, ...(language !== null && { language }) })
      const places = (found: typeof evidence) => found.map(({ what, start, end }) => `${what} ${start} ${end}`)
      expect(places(after.evidence)).toEqual(expect.arrayContaining(places(evidence)))
    }),
  )
})

test('the two sums of points give the score, held between 0 and 100', () => {
  fc.assert(
    fc.property(texts, kinds, (text, kind) => {
      const { parts, score } = lint(text, { kind })
      const sum = (side: ScoreSide) =>
        Math.max(
          0,
          parts.reduce((total, part) => total + part[side], 0),
        )
      expect(score).toBe(Math.min(100, Math.max(0, 50 + sum('for') - sum('against'))))
    }),
  )
})

test.each([
  ['the reader’s own name', 'I saw Hale on the list today.', 'Robert Hale'],
  ['a name called after thanks', 'Thank you so much Clare, more next week.', undefined],
])('%s makes nothing personal', (_, text, to) => {
  const { evidence } = lint(text, { kind: 'message', ...(to !== undefined && { to }) })
  expect(evidence.filter(({ what, strength }) => what === 'them' && strength >= 0.5)).toEqual([])
})

test.each(['Hi (Name), hello', 'Hi $NAME, hello', 'Hej NAMN, hur är det?', 'Hej (förnamn)!', 'Hi INSERT NAME HERE'])(
  '%s has a field left open',
  text => {
    expect(lint(text).problems.map(({ rule }) => rule)).toContain('placeholder')
  },
)

test('round brackets around an ordinary word are no field', () => {
  expect(lint('The valve (product) froze at Kew.').problems.map(({ rule }) => rule)).not.toContain('placeholder')
})

test.each([
  ['We look after your books from £99 a month.', 'pitch'],
  ['Vi tar hand om din bokföring från 990 kr i månaden.', 'pitch'],
])('a price in an offer sells: %s', (text, rule) => {
  expect(lint(text).problems.map(problem => problem.rule)).toContain(rule)
})
