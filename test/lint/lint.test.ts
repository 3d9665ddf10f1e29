import { expect, test } from 'vitest'
import { lint } from '../../src/lint/lint.ts'

const template = 'Hi {{first_name}}, I came across your profile!!! Would you have time for a demo, {{first_name}}?'

test('a field that looks like two is one problem', () => {
  const { problems } = lint(template)
  const fields = problems.filter(({ rule }) => rule === 'placeholder')
  expect(fields.map(({ start, end }) => template.slice(start, end))).toEqual(['{{first_name}}', '{{first_name}}'])
})

test('problems stand in the order of the text, the longer first', () => {
  const places = lint(template).problems.map(({ start, end }) => [start, end])
  const sorted = [...places].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || d - b)
  expect(places).toEqual(sorted)
  expect(new Set(places.map(([start]) => start)).size).toBeGreaterThan(3)
})

test("a severity of one's own wins, and a rule that is off costs nothing", () => {
  const found = lint(template, { severities: { shouting: 'error', placeholder: 'off' } })
  expect(found.problems).toContainEqual(expect.objectContaining({ rule: 'shouting', severity: 'error' }))
  expect(found.problems.map(({ rule }) => rule)).not.toContain('placeholder')
  expect(found.parts.map(({ source }) => source)).not.toContain('placeholder')
  expect(found.relaxed).toEqual([])
})

test('towards one who is near rules fall silent, whatever their severity, and say so', () => {
  const found = lint('Hi Anna, I came across your profile.', { relation: 'close', severities: { 'say-why': 'error' } })
  expect(found.problems).toEqual([])
  expect(found.relaxed).toEqual(['say-who', 'say-why', 'about-them', 'hollow-phrase'])
})

test('a rule that is off by choice is not called relaxed', () => {
  const found = lint('Hi Anna, I came across your profile.', { relation: 'close', severities: { 'say-why': 'off' } })
  expect(found.relaxed).toEqual(['say-who', 'about-them', 'hollow-phrase'])
})

test('what was not told is a request without a limit', () => {
  expect(lint('Hi Anna, how are you?')).toMatchObject({ kind: 'request', limit: null, characters: 21 })
  expect(lint('Hi Anna, how are you?', { limit: 300 }).limit).toBe(300)
})

test('a place covers whole characters', () => {
  const text = 'Hi Anna, how are you?👩‍👩‍👧'
  const [problem] = lint(text, { limit: 23 }).problems.filter(({ rule }) => rule === 'too-long')
  expect(problem).toMatchObject({ start: 21, end: text.length })
})
