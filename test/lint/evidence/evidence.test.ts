import { expect, test } from 'vitest'
import { lint } from '../../../src/lint/lint.ts'
import type { EvidenceKind, MessageKind } from '../../../src/model/message.ts'

function evidence(
  what: EvidenceKind,
  text: string,
  kind: MessageKind = 'request',
): [strength: number, words: string][] {
  return lint(text, { kind, to: 'Anna Berg' })
    .evidence.filter(found => found.what === what)
    .map(({ strength, start, end }) => [strength, text.slice(start, end)])
}

test.each<[text: string, strength: number, words: string]>([
  ['Hi Anna, we met at the spindle fair in Falun.', 1, 'we met at the spindle fair in Falun'],
  ['Hi Anna, your talk on gauge drift in Falun was spot on.', 0.7, 'your talk on gauge drift'],
  ['Hi Anna, your foundry casts turbine blades. I would like to hear how.', 0.7, 'foundry casts turbine blades'],
  ['Hi Anna, how do you keep spindles from freezing?', 0.7, 'spindles from freezing'],
  ['Hi Anna, nice post on turbine blades and spindle drift in Falun.', 1, 'nice post'],
  ['Hi Anna, nice post.', 0.3, 'nice post'],
  ['Hi Anna, great talking with you on Monday about spindle drift.', 1, 'great talking'],
  ['Hi Anna, I think we may have met somewhere.', 0.3, 'may have met'],
  ['Hi Anna, congratulations on your new job at Nordplåt in Falun as spindle gauge master!', 1, 'congratulations'],
  ['Hi Anna, congratulations on your new job!', 0.3, 'congratulations'],
  ['Hi Anna, we are in the same group.', 0.3, 'same group'],
  [
    'Hi Anna, I read your column on rural buses in Gjutnytt and our platform helps bus firms.',
    1,
    'read your column on rural buses in Gjutnytt',
  ],
])('%j is about the reader, by %d: %j', (text, strength, words) => {
  expect(evidence('them', text)).toEqual([[strength, words]])
})

test.each([
  'Hi Anna, I see you work at Nordplåt.',
  'Hi Anna, our platform helps bus firms and I read your column on rural buses in Gjutnytt.',
  'Hi Anna, we are in the same group. I came across your profile.',
  'Hi Anna, thank you Clare, more next week.',
  'Hi Anna, I weld at Nordplåt.\n\nBest regards\nBo Ek, Falun',
  'Hi Anna, you are a true thought leader.',
])('%j is about nobody', text => {
  expect(evidence('them', text)).toEqual([])
})

test.each<[text: string, strength: number, words: string]>([
  ['Hi Anna, the spindle froze in Falun.', 0.7, 'spindle froze in Falun'],
  ['Hi Anna, we can get you 20 % off. The spindle froze in Falun.', 0.3, 'spindle froze in Falun'],
  ['Hi Anna, congratulations on the spindle!', 0.3, 'spindle'],
  ['Friday at 1 works for me.', 0.7, 'Friday at 1 works'],
  ['Hej Anna! Passar tisdag 10?', 0.7, 'Passar tisdag'],
])('between contacts, %j is meant for this one by %d: %j', (text, strength, words) => {
  expect(evidence('them', text, 'message')).toEqual([[strength, words]])
})

test.each<[text: string, words: string[]]>([
  ['Hi Anna, I weld.', ['I weld']],
  ['Hi Anna, I am a welder.', ['I am a']],
  ['Hi Anna, we met at the spindle fair in Falun.', ['we met']],
  ['Hi Anna, I am building my network.', []],
  ['Hi Anna, I think we may have met somewhere.', []],
  ['Hi Anna, I think we may have met at the Gauss spindle gauge dinner in Falun.', ['we may have met']],
])('%j says who writes: %j', (text, words) => {
  expect(evidence('who', text)).toEqual(words.map(said => [1, said]))
})

test.each<[text: string, words: string[]]>([
  ['Hi Anna, I would like to hear more.', []],
  ['Hi Anna, your talk on gauge drift in Falun. I would like to hear more.', ['would like to']],
  ['Hi Anna, I would like to hear how spindles freeze.', ['would like to']],
  ['Hi Anna, we are hiring a payroll manager for a logistics firm in Leicester.', ['we are hiring']],
  ['Hi Anna, we are hiring for an exciting role with a market leader.', []],
  ['Hi Anna, how do you keep spindles from freezing?', ['how do you']],
  ['Hi Anna, I weld. Can I join?', []],
])('%j says why: %j', (text, words) => {
  expect(evidence('why', text)).toEqual(words.map(said => [1, said]))
})

test.each<[text: string, found: [strength: number, words: string][]]>([
  ['Our pump froze. How do you keep it warm?', [[1, 'How do']]],
  ['Is there a boat?', [[0.5, 'Is there a boat']]],
  ['I think the valve is fine. Our course is only 240 for your whole team.', [[1, 'I think']]],
  ['Our course is only 240 for your whole team. Is there a boat?', []],
  ['I think our course is only 240 for your whole team.', []],
  ['We are hiring a welder. I think the valve is fine.', [[1, 'I think']]],
  ['I think we are hiring a welder.', []],
  ['The river is high today.', []],
])('%j helps a group: %j', (text, found) => {
  expect(evidence('help', text, 'group-post')).toEqual(found)
})
