import { expect, test } from 'vitest'
import { companyKey } from '../../src/language/company.ts'
import { fullNamesIn } from '../../src/language/full-names.ts'
import { mentions } from '../../src/language/mentions.ts'
import { isPlaceholderName } from '../../src/language/placeholder-name.ts'

test.each([
  ['Kvalitetschef', 'kvalitet', true],
  ['Leancoach', 'lean', true],
  ['Cleaner', 'lean', false],
  ['Works with AI', 'ai', true],
  ['Aisle manager', 'ai', false],
  ['Inköp på NORDPLÅT', 'nordplat', true],
  [null, 'lean', false],
  ['anything', ' ', false],
])('does %j mention %j: %j', (text, phrase, expected) => {
  expect(mentions(text, phrase)).toBe(expected)
})

test.each([
  ['Nordplåt AB', 'nordplat'],
  ['NORDPLÅT', 'nordplat'],
  ['Acme, Inc.', 'acme'],
  ['Bolaget AB (publ)', 'bolaget'],
  ['AB', 'ab'],
  ['Absolut Cola Co', 'absolut cola'],
])('the company %j is compared as %j', (company, key) => {
  expect(companyKey(company)).toBe(key)
})

test('full names are pairs of capitalised words', () => {
  expect(fullNamesIn('Mikaela Sundén tipsade om dig, liksom Anna Maria Öst.')).toEqual([
    'Mikaela Sundén',
    'Anna Maria',
    'Maria Öst',
  ])
})

test.each([
  ['', true],
  ['J K', true],
  ['LinkedIn Member', true],
  ['LinkedIn-användare', true],
  ['Bo Ek', false],
  ['王 伟', false],
])('%j names nobody: %j', (name, expected) => {
  expect(isPlaceholderName(name)).toBe(expected)
})
