import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../../src/language/fold.ts'

test.each([
  ['Åsa  ÖBERG', 'asa oberg'],
  ['A\u030asa O\u0308berg', 'asa oberg'],
  ['Dvořák', 'dvorak'],
  ['Ἀλέξανδρος Й', 'αλεξανδρος и'],
  ['مُحَمَّد', 'محمد'],
  ['王  小明', '王 小明'],
  ['Æsa Straße', 'æsa straße'],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test('the quick way for western letters gives what taking every letter apart gives', () => {
  const western = fc.string({ unit: fc.integer({ min: 0xc0, max: 0xff }).map(code => String.fromCharCode(code)) })
  fc.assert(
    fc.property(western, text => {
      expect(fold(text)).toBe(fold(`${text}\u0300`))
    }),
  )
})

test.each([
  ['राम', 'रमा'],
  ['かが', 'がか'],
  ['김철수', '김찰수'],
])('%s and %s are two names', (one, other) => {
  expect(fold(one)).not.toBe(fold(other))
  expect(fold(one.normalize('NFD'))).toBe(fold(one.normalize('NFC')))
})
