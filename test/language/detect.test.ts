import { expect, test } from 'vitest'
import { detectLanguage } from '../../src/language/detect.ts'
import { wordsOf } from '../../src/language/words.ts'

test.each([
  ['sv', 'Ny rapport om bredband på landsbygden, en del intressanta siffror'],
  ['sv', 'Grattis på femårsdagen på jobbet, Helene! Bra jobbat'],
  ['en', 'Thanks, that helps a lot'],
  ['da', 'Hej Anna, jeg vil gerne høre mere om dit arbejde'],
  ['no', 'Hei Anna, jeg vil gjerne høre mer om arbeidet ditt'],
  ['de', 'Wie lagert ihr im Winter die Rohre auf dem Hof?'],
  ['it', 'Ciao Anna, mi piacerebbe sapere di più sul tuo lavoro'],
  [null, '14 15'],
])('%s: %s', (language, text) => {
  expect(detectLanguage(wordsOf(text))).toBe(language)
})
