import { expect, test } from 'vitest'
import weights from '../../data/weights/triage.json' with { type: 'json' }

const against = [
  'pitch',
  'pitched-before',
  'no-note',
  'standard-note',
  'no-name',
  'looks-empty',
  'no-answer',
  'nothing-known',
]

test.each(Object.entries(weights))('%s has a principle, a reason, and a weight on its side', (name, entry) => {
  expect(entry.principle).toMatch(/^P(?:[1-9]|1\d|2[0-4])$/)
  expect(entry.because).toMatch(/^[A-Z].{10,}\.$/)
  if (name === 'place-left') expect(entry.weight).toBe(0)
  else expect(Math.sign(entry.weight)).toBe(against.includes(name) ? -1 : 1)
})
