import { expect, test } from 'vitest'
import { marked } from './found.ts'

test.each([
  ['Hi Anna 🚀🚀🔥 how are you?', '🚀🚀🔥'],
  ['Hi Anna 🚀 🔥 🎉 how are you?', '🚀 🔥 🎉'],
  ['Hi Anna 👍🏽 👩‍👩‍👧 ❤️ now', '👍🏽 👩‍👩‍👧 ❤️'],
  ['Hi Anna 👍🏽👍🏽👍🏽👍🏽 now', '👍🏽👍🏽👍🏽👍🏽'],
  ['Hi Anna ❤️❤️❤️', '❤️❤️❤️'],
  ['Hi Anna 🇸🇪🇳🇴 now', '🇸🇪🇳🇴'],
])('%j has a row: %j', (text, row) => {
  expect(marked('emoji-row', text)).toEqual([row])
})

test.each(['Hi Anna 🚀🔥 how are you?', 'Hi Anna 🚀  🔥  🎉 how are you?', 'Hi 🚀 Anna 🔥 and 🎉 you'])(
  '%j has none',
  text => {
    expect(marked('emoji-row', text)).toEqual([])
  },
)
