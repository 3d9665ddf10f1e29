import { expect, test } from 'vitest'
import { marked, told } from './found.ts'

test.each([
  ['Hi Peter, how are you?', 'Peter'],
  ['Dear Dr. Lund, how are you?', 'Lund'],
  ['Hej Per Olof! Hur mår du?', 'Per Olof'],
  ['Tjena Ibbe, hur mår du?', 'Ibbe'],
])('%j does not go to Anna Berg', (text, name) => {
  expect(marked('wrong-name', text, { to: 'Anna Berg' })).toEqual([name])
  expect(told('wrong-name', text, { to: 'Anna Berg' })).toEqual([{ written: name, to: 'Anna Berg' }])
})

test.each([
  ['the same name', 'Hi Anna, how are you?', 'Anna Berg'],
  ['the family name', 'Dear Ms. Berg, how are you?', 'Anna Berg'],
  ['a reader that nobody told of', 'Hi Peter, how are you?', undefined],
  ['a greeting without a name', 'Hello! How are you?', 'Anna Berg'],
  ['no greeting', 'How are you?', 'Anna Berg'],
  ['a pet name', 'Tjena Ibbe, hur mår du?', 'Ibrahim Haddad'],
  ['a pet name with a “ck”', 'Hej Mackan! Hur mår du?', 'Marcus Ek'],
  ['a post after a title', 'Bästa fru domprost, hur mår ni?', 'Anna Berg'],
  ['whom the message is about', 'Hej, angående Wilgots hund: den mår bra.', 'Anna Berg'],
  ['a word before a comma, which may be no name', 'Falun, how I miss it.', 'Anna Berg'],
])('%s is not wrong', (_, text, to) => {
  expect(marked('wrong-name', text, { ...(to !== undefined && { to }) })).toEqual([])
})
