import { expect, test } from 'vitest'
import { lint } from '../../src/lint/lint.ts'
import type { MessageKind, ScoreSide } from '../../src/model/message.ts'

test.each<[string, string, MessageKind, string]>([
  [
    'an employer filled in',
    'Hi Anna, I see you work at Nordplåt. Always nice to meet new faces!',
    'request',
    'impersonal',
  ],
  [
    'en ifylld skola',
    'Hej Anna, jag ser att du pluggat i Lund. Älskar att träffa nya ansikten!',
    'request',
    'impersonal',
  ],
  [
    'a pitch in words that no phrase lists',
    'Hi Anna, we are a fast-growing startup with an oversubscribed seed stage. I could hold an allocation for investors.',
    'inmail',
    'impersonal',
  ],
  [
    'a pitch that is about its reader',
    'Anna, your talk on gauge drift in Falun was spot on, the frozen spindle above all. Our platform fixes drift, want a free demo?',
    'request',
    'borderline',
  ],
  ['a curt thanks', 'Perfekt, tack!', 'reply', 'impersonal'],
  ['a curt answer with a time', 'Perfekt, 14.30 då!', 'reply', 'borderline'],
])('%s', (_, text, kind, verdict) => {
  expect(lint(text, { kind, to: 'Anna Berg' }).verdict).toBe(verdict)
})

test('calibration is no praise of calibre', () => {
  const { problems } = lint('Hi Anna, I would like to hear how you plan calibration.', { to: 'Anna Berg' })
  expect(problems.map(({ rule }) => rule)).not.toContain('about-them')
})

test('a score is what speaks for a text less what speaks against it, neither below nothing', () => {
  const { score, parts } = lint('Hi Anna, your column on rural buses made me rethink ours. What does the 7 cost?')
  const sum = (side: ScoreSide) => parts.reduce((total, part) => total + part[side], 0)
  expect(parts).not.toEqual([])
  expect(score).toBe(Math.min(100, Math.max(0, 50 + Math.max(0, sum('for')) - Math.max(0, sum('against')))))
})
