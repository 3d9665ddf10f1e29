import { expect, test } from 'vitest'
import { industryOf, seniorityOf } from '../../src/language/careers.ts'

test.each([
  ['VD', 'executive'],
  ['Managing Director', 'executive'],
  ['Co-founder & CEO', 'executive'],
  ['Försäljningsdirektör', 'director'],
  ['Head of Quality', 'director'],
  ['Kvalitets- och miljöchef', 'manager'],
  ['Skiftledare', 'manager'],
  ['Supply Chain Manager', 'manager'],
  ['Senior Quality Engineer', 'senior'],
  ['Universitetslektor', 'senior'],
  ['Doktorand', 'student'],
  ['Svetsare', 'other'],
  ['Product Owner', 'manager'],
  ['HR-partner', 'other'],
  ['Partner', 'executive'],
  ['', null],
  [null, null],
])('%j stands at %j', (title, seniority) => {
  expect(seniorityOf(title)).toBe(seniority)
})

test.each([
  ['Tornfors Stål AB', 'Inköpare', 'manufacturing'],
  ['Gripsby kommun', 'Upphandlare', 'public'],
  ['Nyckelbo Bank', 'HR-partner', 'finance'],
  ['Mälarsundets tekniska högskola', 'Ekonomichef', 'education'],
  ['Okänd Verksamhet', 'Systemutvecklare', 'it'],
  ['Brightmere Utilities', 'Asset Manager', 'energy'],
  ['Alfa & Beta', 'Samordnare', null],
  [null, null, null],
])('%j with the title %j is in %j', (company, title, industry) => {
  expect(industryOf(company, title)).toBe(industry)
})
