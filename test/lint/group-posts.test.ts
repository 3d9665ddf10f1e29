import { expect, test } from 'vitest'
import { lint } from '../../src/lint/lint.ts'
import type { ScoreSource, Verdict } from '../../src/model/message.ts'

function read(text: string) {
  const { verdict, parts, problems } = lint(text, { kind: 'group-post' })
  return { verdict, sources: parts.map(({ source }) => source), rules: problems.map(({ rule }) => rule) }
}

const between: [text: string, why: ScoreSource][] = [
  ['We are hiring two carpenters for our brilliant new workshop in Hexham! Apply by 2 May.', 'notice'],
  ['Vi söker två snickare till vår fantastiska nya verkstad i Luleå! Ansök senast 2 maj.', 'notice'],
  ['So proud: today I started as head nurse at Fernside! Thank you all!', 'notice'],
  ['Så stolt: i dag började jag som avdelningschef på Solgläntan! Tack alla!', 'notice'],
  ['Good morning everyone! Wishing you all a wonderful week!', 'notice'],
  ['God morgon alla! Önskar er en härlig vecka!', 'notice'],
  ['Love this!!! 👏👏', 'few-words'],
  ['Så bra!!! 👏👏', 'few-words'],
  ['Amazing! https://news.example.com/damp', 'links'],
  ['Fantastiskt! https://nyheter.example.com/fukt', 'links'],
]

test.each(between)('%j stands between help and sale: %s', (text, why) => {
  const { verdict, sources } = read(text)
  expect(verdict).toBe('borderline')
  expect(sources).toContain(why)
})

const told: [text: string, verdict: Verdict, sources: ScoreSource[]][] = [
  [
    'Our pump failed twice, because nobody had checked the filter. We moved the check to Mondays and lost no day since.',
    'helpful',
    ['past', 'trouble', 'reasoning', 'unsold'],
  ],
  [
    'Pumpen gick sönder två gånger eftersom ingen kollade filtret. Vi la kontrollen på måndagar och tappade ingen dag sedan dess.',
    'helpful',
    ['past', 'trouble', 'reasoning', 'unsold'],
  ],
  ['How do you keep the swallows out of an open barn?', 'helpful', ['questions']],
  ['Hur håller ni svalorna borta från en öppen lada?', 'helpful', ['questions']],
  [
    'Discover our award-winning webinar, available today! Sign up for exclusive offers 🎉 #growth #sales',
    'salesy',
    ['dealing', 'praise', 'urgency', 'calls', 'urging', 'pictures'],
  ],
  [
    'Upptäck vårt unika webbinarium, redan nu! Anmäl dig och få exklusiva erbjudanden 🎉 #tillväxt #sälj',
    'salesy',
    ['dealing', 'praise', 'urgency', 'calls', 'urging', 'pictures'],
  ],
]

test.each(told)('%j: %s, and the sum says why', (text, verdict, sources) => {
  const found = read(text)
  expect(found.verdict).toBe(verdict)
  expect(found.sources).toEqual(expect.arrayContaining(sources))
})

test.each([
  'The museum lives on loans from private houses, and so do we.',
  'Tätningen på den gamla pumpen torkar. En ny kostar 240 och tar tio minuter.',
])('%j names what others sell and hunts for nobody', text => {
  expect(read(text).rules).not.toContain('customer-hunt')
})

test('the same words hunt where they say what we ask of you', () => {
  expect(read('Our course is only 240 for your whole team.').rules).toContain('customer-hunt')
  expect(read('Vår kurs kostar 240 och du får en pärm.').rules).toContain('customer-hunt')
})

test.each(['What a great and amazing day with you all.', 'Vilken härlig och fin dag det blev med er.'])(
  '%j neither helps nor sells',
  text => {
    const found = read(text)
    expect(found.verdict).toBe('borderline')
    expect(found.sources).toContain('unsold')
  },
)

test('a link alone sells, and no words at all say nothing', () => {
  expect(read('https://shop.example.com/new').verdict).toBe('salesy')
  expect(read('👍').verdict).toBe('borderline')
})

test('a post in a language that it cannot read is called neither', () => {
  expect(read('Wie lagert ihr im Winter die Rohre auf dem Hof, ohne dass sie reißen?').verdict).toBe('borderline')
})
