import { expect, test } from 'vitest'
import { readText } from '../../src/language/reading.ts'
import { betweenIn } from '../../src/lint/between.ts'

const link = 'https://example.com/valves'
const words = (count: number) => Array.from({ length: count }, () => 'rain').join(' ')

test.each([
  [`${words(7)}.`, 'few-words'],
  [`${words(8)}.`, null],
  ['Who cleans rain gutters?', null],
  ['Who cleans gutters?', 'few-words'],
  [`Rain: ${link}`, null],
  [link, 'bare-links'],
  ['Contact us today.', null],
  [`Contact us today. ${link}`, null],
  ['We are hiring two carpenters.', 'notice'],
  ['We are hiring two carpenters. Contact us today for our launch of a new platform.', 'notice'],
])('%j is settled by: %s', (text, why) => {
  expect(betweenIn(readText(text, 'en'))).toBe(why)
})
