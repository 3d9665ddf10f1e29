import { expect, test } from 'vitest'
import { lint } from '../../src/lint/lint.ts'
import { parseMessage } from '../../src/lint/parse.ts'

const words = (text: string) => {
  const { signals } = parseMessage(text, { kind: 'request', language: 'en' })
  return {
    pro: signals['words-for'] - signals['words-not-for'],
    contra: signals['words-against'] - signals['words-not-against'],
  }
}

test('a word counts once, however often it is said', () => {
  expect(words('My neighbour, my neighbour, my neighbour.')).toEqual(words('My neighbour.'))
})

test('words for and words seldom found are set against each other', () => {
  const [pro, con] = [words('neighbour').pro, words('company').pro]
  expect([pro, con]).toEqual([1, -1])
  expect(words('neighbour company').pro).toBe(0)
})

test('a text in a language that the linter does not know has no such words', () => {
  expect(lint('Hallo Anna, wie geht es dir heute in Hamburg? Ich bin Schweisser.').parts).toEqual([])
})
