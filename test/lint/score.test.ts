import { expect, test } from 'vitest'
import { lint } from '../../src/lint/lint.ts'
import { rules } from '../../src/lint/rules/index.ts'
import { costOf } from '../../src/lint/score.ts'
import type { LintOptions } from '../../src/lint/types.ts'
import type { Verdict } from '../../src/model/message.ts'

function sum(text: string, options: LintOptions): string {
  return lint(text, options)
    .parts.map(({ source, points }) => `${source} ${points}`)
    .join(', ')
}

const welder = 'Hi Anna, I am a welder.'
const talk = 'Anna, your talk on gauge drift in Falun was spot on, the frozen spindle above all.'

test.each<[why: string, text: string, options: LintOptions, parts: string, score: number, verdict: Verdict]>([
  ['who writes', welder, {}, 'who 24', 24, 'borderline'],
  ['a near reader', welder, { relation: 'close' }, 'who 24, relation 80', 100, 'personal'],
  ['a reader known before', welder, { relation: 'former-colleague' }, 'who 24, relation 24', 48, 'personal'],
  ['a contact, near or not', welder, { kind: 'message', relation: 'close' }, 'base 40', 40, 'borderline'],
  [
    'an offer beside a word on the reader',
    `${talk} Our platform fixes drift, want a free demo?`,
    {},
    'them 18, particulars 15, address 5, telling 8, trading -6, adverts -2, pitch -14',
    24,
    'borderline',
  ],
  [
    'who and why, which count for nothing beside an offer',
    'Hi Anna, I am a welder at Nordplåt. Your talk on gauge drift in Falun changed our rig, and I would like to hear how you measure the frozen spindle. Our platform helps you.',
    {},
    'them 18, particulars 15, address 10, telling 8, trading -4, adverts -2, pitch -14',
    31,
    'borderline',
  ],
  [
    'an offer after a word on the reader, which costs no more than the border to impersonal',
    'Hi Anna, I read your column on rural buses in Gjutnytt and our platform helps bus firms.',
    {},
    'them 18, telling 4, trading -6, adverts -2, pitch -11',
    3,
    'borderline',
  ],
  [
    'an offer to a near reader, which is never personal',
    `${talk} Our platform fixes drift, want a free demo?`,
    { relation: 'close' },
    'them 18, particulars 15, address 5, telling 8, trading -6, adverts -2, relation 80, pitch -72',
    46,
    'borderline',
  ],
  [
    'several offers, which spoil once',
    'Hi Anna, our platform helps companies cut costs. Book a demo and get 20 % off!',
    {},
    'telling 4, ours -6, trading -25, commerce -24, adverts -4, pitch -14',
    0,
    'impersonal',
  ],
  [
    'a word to the reader that is about nobody',
    'Hi Anna, you you you your. The talk on gauge drift in Falun.',
    {},
    'address -18, telling 4',
    0,
    'impersonal',
  ],
  [
    'an offer between contacts',
    'Hi Anna, did the turbine blades hold in Falun? We get 20 % off on new ones.',
    { kind: 'message' },
    'base 40, them-weak 5, adverts -11, discount -30',
    4,
    'impersonal',
  ],
  [
    'a bare question in a group',
    'How?',
    { kind: 'group-post' },
    'base 38, help 4, length 7, questions 19',
    68,
    'borderline',
  ],
  [
    'a bare comment, drawn up to the middle',
    'Love this!!! 👏👏',
    { kind: 'group-post' },
    'base 38, length 7, urging -36, pictures -28, shouting -2, few-words 66',
    45,
    'borderline',
  ],
  [
    'a new job, drawn down to the middle',
    'I learnt a lot when our pump failed twice because nobody had checked the filter. I started as head nurse at Fernside.',
    { kind: 'group-post' },
    'base 38, help 4, particulars 6, past 24, trouble 10, reasoning 6, length 21, notice -40',
    69,
    'borderline',
  ],
  ['curt thanks', 'Perfekt, tack!', { kind: 'reply' }, 'base 40, curt -30', 10, 'impersonal'],
])('%s: %j', (_, text, options, parts, score, verdict) => {
  expect(sum(text, options)).toBe(parts)
  expect(lint(text, options)).toMatchObject({ score, verdict })
})

test('a rule costs what it takes from the first kind of text that it is for', () => {
  const costs = Object.fromEntries(rules.map(rule => [rule.name, costOf(rule)]).filter(([, cost]) => cost !== 0))
  expect(costs).toEqual({
    'default-text': 120,
    placeholder: 120,
    'wrong-name': 120,
    duplicate: 40,
    shouting: 2,
    'emoji-row': 2,
    pitch: 14,
    discount: 14,
    booking: 14,
    'ask-first': 14,
    announcement: 23,
    'product-news': 15,
    'customer-hunt': 15,
  })
})
