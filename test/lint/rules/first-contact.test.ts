import { expect, test } from 'vitest'
import { lint } from '../../../src/lint/lint.ts'
import { marked } from './found.ts'

const talk = 'Your talk on gauge drift in Falun was spot on.'

test.each(['request', 'inmail'] as const)(
  'a %s in a language that is not read is reproached for nothing it may have said',
  kind => {
    const { problems } = lint('Wie geht es dir heute? Ich schweiße in Hamburg.', { kind })
    expect(problems.map(({ rule }) => rule)).toEqual(['language'])
  },
)

test('who, why and about whom are missed each by itself, of the whole text', () => {
  const text = ' Hi Anna, how are you? '
  for (const rule of ['say-who', 'say-why', 'about-them'] as const) expect(marked(rule, text)).toEqual([text.trim()])
  expect(marked('say-who', 'Hi Anna, I weld.')).toEqual([])
  expect(marked('say-why', `Hi Anna. ${talk} Shall we have a coffee?`)).toEqual([])
  expect(marked('about-them', `Hi Anna. ${talk}`)).toEqual([])
})

test.each(['Hi Anna, we are in the same group for welders.', 'Hi Anna, congratulations on your new job! I weld.'])(
  '%j is about many',
  text => {
    expect(marked('about-them', text)).toEqual([text])
  },
)

test.each([
  [
    'a favour before the name',
    'Hi Anna, are there any openings in your team? I am a welder.',
    ['any openings in your team'],
  ],
  ['a favour after the name', 'Hi Anna, I am a welder. Are there any openings in your team?', []],
  ['both in one sentence', 'Hi Anna, are there any openings at Nordplåt, where I work as a welder?', []],
  [
    'a favour after a word on the reader',
    `Hi Anna. ${talk} Are there any openings in your team?`,
    ['any openings in your team'],
  ],
  ['both in one sentence that begins with the favour', 'Any openings at Nordplåt, where I work as a welder?', []],
  ['a meeting before the name', 'Hi Anna, shall we have a coffee? I am a welder.', ['coffee']],
  ['a meeting after the name', 'Hi Anna, I am a welder. Shall we have a coffee?', []],
  ['a meeting after a word on the reader', `Hi Anna. ${talk} Shall we have a coffee?`, []],
  ['a meeting before a word on the reader', `Hi Anna, shall we have a coffee? ${talk}`, ['coffee']],
  ['a meeting after a word on many', 'Hi Anna, congratulations on your new job! Shall we have a coffee?', ['coffee']],
])('asking first: %s', (_, text, asked) => {
  expect(marked('ask-first', text)).toEqual(asked)
})

test('praise is flattery until the message names what nobody else has', () => {
  const praise = 'Hi Anna, you are a true thought leader.'
  expect(marked('flattery', `${praise} I weld.`)).toEqual(['thought leader'])
  expect(marked('flattery', `${praise} ${talk}`)).toEqual(['thought leader'])
  expect(marked('flattery', `${praise} Bo Ek recommended you for gauge drift.`)).toEqual([])
})

test('a booking link asks for a time by itself, another link does not', () => {
  expect(marked('booking', 'Hi Anna, see https://calendly.com/bo-example and https://example.com/a')).toEqual([
    'https://calendly.com/bo-example',
  ])
})
