import { expect, test } from 'vitest'
import { placeholdersIn } from '../../src/lint/placeholders.ts'

function fieldsIn(text: string): string[] {
  return placeholdersIn(text).map(({ start, end }) => text.slice(start, end))
}

test.each([
  '[Name]',
  '[[Name]]',
  '[first-name]',
  '[first name]',
  '[your company here]',
  '[name (yours)]',
  '<Företag>',
  '<<name>>',
  '«anything»',
  '%FIRSTNAME%',
  '%%ANYTHING%%',
  `\${anything}`,
  '{% anything %}',
  '{{}}',
  '{name}',
  '*|ANYTHING|*',
  '#name#',
  '__name__',
  '(first name)',
  '(förnamn)',
  '(company)',
  '(company name)',
  '$NAME',
  '$FIRST_NAME',
  '___',
  'XX',
  'XXXX',
  'xxx',
  'NN',
  'N.N.',
  'YYYY',
  'NAMN',
  'FÖRNAMN',
  'FIRSTNAME',
  'INSERT NAME',
  'first_name',
  'companyname',
])('%s is a field', field => {
  expect(fieldsIn(`Hi ${field}, how are you?`)[0]).toBe(field)
})

test.each([
  '[1]',
  '[50 % off]',
  '[see below]',
  '<b>',
  '{x}',
  '#welding#',
  '__see below__',
  '(product)',
  '(my company)',
  '(first)',
  '(title)',
  '$FIRST',
  '$5',
  'X',
  'MAXX',
  'axxb',
  'YY',
  'HANN',
  'ÅNAMN',
  'RENAME',
  'my full name is Bo',
])('%s is none', words => {
  expect(fieldsIn(`Hi ${words}, how are you?`)).toEqual([])
})

test('a bracket that is never closed, or closed on another line, holds no field', () => {
  expect(fieldsIn('Hi {{Bo, how are you?')).toEqual([])
  expect(fieldsIn('Hi {Bo\nname}, how are you?')).toEqual([])
})
