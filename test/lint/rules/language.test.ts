import { expect, test } from 'vitest'
import { marked, told } from './found.ts'

test('a language that is not read is told by its code', () => {
  expect(told('language', 'Wie geht es dir')).toEqual([{ case: 'unknown', written: 'de' }])
  expect(marked('language', '  Wie geht es dir \n')).toEqual(['Wie geht es dir'])
})

test('words of no language are told without one', () => {
  expect(told('language', 'qwx zzkj vvbn pfft')).toEqual([{ case: 'unknown', written: '' }])
})

test("another language than the reader's is told with both", () => {
  expect(told('language', 'How are you today?', { theirLanguage: 'sv' })).toEqual([
    { case: 'other', written: 'en', theirs: 'sv' },
  ])
  expect(marked('language', ' How are you today? ', { theirLanguage: 'sv' })).toEqual(['How are you today?'])
})

test.each([
  ['the same language', 'How are you today?', 'en'],
  ['an unknown reader', 'How are you today?', undefined],
  ['three words', 'How are you?', 'sv'],
  ['three words that are not read', 'Wie geht es?', undefined],
])('%s: nothing to say', (_, text, theirLanguage) => {
  expect(told('language', text, { ...(theirLanguage !== undefined && { theirLanguage }) })).toEqual([])
})
