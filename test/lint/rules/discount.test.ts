import { expect, test } from 'vitest'
import { marked } from './found.ts'

test.each([
  ['Hi Anna, pumps are 15% off now.', '15% off'],
  ['Hi Anna, pumps are 5 % off now.', '5 % off'],
  ['Hi Anna, all pumps are 15 percent off.', '15 percent off'],
  ['Hi Anna, a 15%  reduction on pumps.', '15%  reduc'],
  ['Hej Anna! Priset är 15 procent lägre nu.', '15 procent lägre'],
  ['Hej Anna! Priset ar 15 % lagre nu.', '15 % lagre'],
])('%j gives %j', (text, price) => {
  expect(marked('discount', text)).toEqual([price])
})

test('a phrase and a percentage that overlap are found once', () => {
  expect(marked('discount', 'Hi Anna, get 15 percent discount.')).toEqual(['get 15 percent discount'])
})

test('a share that takes nothing off is no discount', () => {
  expect(marked('discount', 'Hi Anna, 15 % of our pumps leak.')).toEqual([])
})
