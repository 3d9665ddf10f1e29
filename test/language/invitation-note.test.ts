import { expect, test } from 'vitest'
import { noteKind } from '../../src/language/invitation-note.ts'

test.each([
  ['', 'none'],
  ["Hi Elin, I'd like to join your LinkedIn network.", 'standard'],
  ['I’d like to add you to my professional network on LinkedIn.', 'standard'],
  ['Hej Elin, jag vill gärna lägga till dig i mitt nätverk på LinkedIn.', 'standard'],
  ['Hej!', 'standard'],
  ['Med vänliga hälsningar Anna', 'standard'],
  ['Hej grannen! Vi ses på orienteringen.', 'own'],
  ["I'd like to add you to my professional network. We both cast bells, it seems!", 'own'],
])('%j is %s', (note, kind) => {
  expect(noteKind(note)).toMatchObject({ kind, pitches: false })
})

test.each([
  'We help companies double their revenue.',
  'Book a quick 15 min demo!',
  'I help coaches like you get 10 new clients a month without ads.',
  'Vi hjälper företag att växa. Boka ett kostnadsfritt möte!',
  'Vår plattform ger bättre lönsamhet, se https://example.com',
])('%j sells', note => {
  expect(noteKind(note).pitches).toBe(true)
})

test.each([
  'Thank you for your talk on guard bands, our platform team still quotes it.',
  'Vi sålde en gammal svarv till er 2019, hur går den?',
  'Your article, https://example.com/article, helped me.',
])('%j sells nothing', note => {
  expect(noteKind(note).pitches).toBe(false)
})

test('the years that a note names', () => {
  expect(noteKind('Vi läste ihop 2010–2013, inte 20101.').years).toEqual(['2010', '2013'])
})
