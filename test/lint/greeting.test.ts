import { expect, test } from 'vitest'
import { readText } from '../../src/language/reading.ts'
import { greetingOf } from '../../src/lint/greeting.ts'

function greeted(text: string, language = 'en') {
  const greeting = greetingOf(readText(text, language))
  return (
    greeting && {
      words: text.slice(greeting.start, greeting.end),
      name: greeting.name?.text ?? null,
      ...(greeting.mass && { mass: true }),
      ...(greeting.alone && { alone: true }),
    }
  )
}

test.each([
  ['Hi Anna, how are you?', 'Hi Anna', 'Anna'],
  ['Hi Anna Maria Berg, how are you?', 'Hi Anna Maria Berg', 'Anna Maria Berg'],
  ['Dear Dr. Berg, how are you?', 'Dear Dr. Berg', 'Berg'],
  ['Dear Mr. Berg, how are you?', 'Dear Mr. Berg', 'Berg'],
  ['Dear Ms Berg, how are you?', 'Dear Ms Berg', 'Berg'],
  ['Dear Prof. Berg, how are you?', 'Dear Prof. Berg', 'Berg'],
  ['Hi there Anna, how are you?', 'Hi there Anna', 'Anna'],
  ['Hi there, Anna! How are you?', 'Hi there, Anna', 'Anna'],
  ['hi anna, how are you?', 'hi anna', 'anna'],
  ['hi anna how are you?', 'hi anna', 'anna'],
  ['Hi again, Anna! How are you?', 'Hi again, Anna', 'Anna'],
  ['Hi to you Anna – how are you?', 'Hi to you Anna', 'Anna'],
  ['Hi coach Lin, how are you?', 'Hi coach Lin', 'Lin'],
  ['Well hello Anna, how are you?', 'hello Anna', 'Anna'],
  ['Hi Anna\nHow are you?', 'Hi Anna', 'Anna'],
  ['Hi Anna 👋 How are you?', 'Hi Anna', 'Anna'],
  ['Hi Anna', 'Hi Anna', 'Anna'],
  ['Hi Anna Did you weld?', 'Hi Anna', 'Anna'],
  ['Hi Anna, Bo says hello to you.', 'Hi Anna', 'Anna'],
  ['Hi Anna, hello all.', 'Hi Anna', 'Anna'],
  ['Hi Anna here is the rig, as you asked.', 'Hi Anna', 'Anna'],
  ['Hi Anna Bo Kim Lee Max, how are you?', 'Hi Anna Bo Kim Lee', 'Anna Bo Kim Lee'],
])('%j greets with %j: %s', (text, words, name) => {
  expect(greeted(text)).toEqual({ words, name })
})

test.each([
  ['Hej på dig Anna! Hur mår du?', 'Hej på dig Anna', 'Anna'],
  ['hej igen anna, hur mår du?', 'hej igen anna', 'anna'],
  ['Hej pa dig Anna! Hur mar du?', 'Hej pa dig Anna', 'Anna'],
  ['Hej där Anna! Hur mår du?', 'Hej där Anna', 'Anna'],
  ['Hej dar Anna! Hur mar du?', 'Hej dar Anna', 'Anna'],
  ['Bästa fru Berg, hur mår du?', 'Bästa fru Berg', 'Berg'],
  ['Kära Dr. Berg, hur mår du?', 'Kära Dr. Berg', 'Berg'],
])('%j hälsar med %j: %s', (text, words, name) => {
  expect(greeted(text, 'sv')).toEqual({ words, name })
})

test.each([
  ['Hello! I weld.', 'Hello'],
  ['Hi! Welding is fun.', 'Hi'],
  ['Hi\nWelding is fun.', 'Hi'],
  ['Hi I weld.', 'Hi'],
  ['hi just checking in.', 'hi'],
  ['Hi Thanks for the talk.', 'Hi'],
  ['Hello, Bo here from Nordplåt.', 'Hello'],
  ['Hello, Bo Ek here from Nordplåt.', 'Hello'],
])('%j greets nobody by name', (text, words) => {
  expect(greeted(text)).toEqual({ words, name: null })
})

test('en svensk hälsning före det egna namnet hälsar ingen', () => {
  expect(greeted('Hej, Bo här från Nordplåt.', 'sv')).toEqual({ words: 'Hej', name: null })
})

test.each([
  ['Dear Sir, I weld.', 'Dear'],
  ['Dear Sir. Welding is fun.', 'Dear'],
  ['Dear Mr/Ms,\nI weld.', 'Dear'],
  ['Hello there. Welding is fun.', 'Hello'],
  ['Hi all, I weld.', 'Hi'],
  ['Hi everyone Anna asked about, hello.', 'Hi'],
])('%j greets a crowd', (text, words) => {
  expect(greeted(text)).toEqual({ words, name: null, mass: true })
})

test.each([
  ['Anna, how are you?', 'Anna'],
  ['Anna! How are you?', 'Anna'],
  ['Anna – how are you?', 'Anna'],
  ['Anna\nHow are you?', 'Anna'],
  ['Anna Berg, how are you?', 'Anna Berg'],
])('%j names alone', (text, name) => {
  expect(greeted(text)).toEqual({ words: name, name, alone: true })
})

test.each([
  'How are you?',
  'Anna Maria Berg, how are you?',
  'anna, how are you?',
  'Anna asked me.',
  'Anna asked me, so I write.',
  'I would say hello to Anna.',
  'So they all say hi Anna, again.',
  '',
])('%j does not greet', text => {
  expect(greeted(text)).toBeNull()
})

test('where a language is not read, no greeting is found', () => {
  expect(greetingOf(readText('Hallo Anna, wie geht es dir heute in Hamburg?'))).toBeNull()
})
