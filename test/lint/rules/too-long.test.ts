import { expect, test } from 'vitest'
import { marked, told } from './found.ts'

const text = 'Hi Anna, how are you?'

test('what is over the limit is marked and counted', () => {
  expect(marked('too-long', text, { limit: 17 })).toEqual(['you?'])
  expect(told('too-long', text, { limit: 17 })).toEqual([{ characters: 21, limit: 17, over: 4 }])
})

test.each([21, 22, null, undefined])('a limit of %s leaves it whole', limit => {
  expect(marked('too-long', text, { ...(limit !== undefined && { limit }) })).toEqual([])
})
