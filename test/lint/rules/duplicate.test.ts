import { expect, test } from 'vitest'
import { marked, told } from './found.ts'

const text = 'Hi Anna, I work with valves and would like to hear how your team tests them.'
const toErik = { text: text.replace('Anna', 'Erik'), to: 'Erik Lund', sentOn: null }
const toPer = { text: text.replace('Anna', 'Per').replace('them', 'these'), to: 'Per Ek', sentOn: '2026-01-02' }
const other = {
  text: 'Hi Kim, do you still weld titanium tubes with argon in Falun?',
  to: 'Kim Ek',
  sentOn: '2026-01-02',
}

test('the nearest of several is told, with how many more there are', () => {
  expect(told('duplicate', text, { earlier: [other, toPer, toErik] })).toEqual([
    { to: 'Erik Lund', sentOn: '', others: 1 },
  ])
  expect(marked('duplicate', text, { earlier: [toPer] })).toEqual([text])
  expect(told('duplicate', text, { earlier: [toPer] })).toEqual([{ to: 'Per Ek', sentOn: '2026-01-02', others: 0 }])
})

test.each([
  ['case', text.toUpperCase()],
  [
    'figures and punctuation',
    'Hi Erik – I work (12) with valves... and, would; like: to "hear" how 34 your team tests them?!',
  ],
  ['the greeting', text.replace('Anna', 'Bartholomew Kowalczewski Lindenstrom')],
  ['no greeting', text.replace('Hi Anna, ', '')],
  ['a word', text.replace('team', 'firm')],
])('%s makes no difference', (_, earlier) => {
  expect(marked('duplicate', text, { earlier: [{ ...toErik, text: earlier }] })).toEqual([text])
})

test.each([
  ['another text', text, [other]],
  ['half of the text', text, [{ ...toErik, text: 'Hi Erik, I work with valves and would like to meet.' }]],
  ['nothing sent before', text, []],
  ['a few words', 'Hi Anna, thanks for coming!', [{ ...toErik, text: 'Hi Erik, thanks for coming!' }]],
])('%s is no duplicate', (_, written, earlier) => {
  expect(marked('duplicate', written, { earlier })).toEqual([])
})

test('what went to the same reader may go again', () => {
  expect(marked('duplicate', text, { to: 'Erik Lund', earlier: [toErik] })).toEqual([])
  expect(marked('duplicate', text, { to: 'Anna Berg', earlier: [toErik] })).toEqual([text])
})
