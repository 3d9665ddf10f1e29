import { expect, test } from 'vitest'
import { lint } from '../../src/lint/lint.ts'
import { rules } from '../../src/lint/rules/index.ts'
import { costOf } from '../../src/lint/score.ts'
import type { LintOptions } from '../../src/lint/types.ts'
import type { Verdict } from '../../src/model/message.ts'

function sum(text: string, options: LintOptions): string {
  return lint(text, options)
    .parts.map(({ source, side, points }) => `${source} ${side === 'for' ? points : -points}`)
    .join(', ')
}

const welder = 'Hi Anna, I am a welder.'
const talk = 'Anna, your talk on gauge drift in Falun was spot on, the frozen spindle above all.'

test.each<[why: string, text: string, options: LintOptions, parts: string, score: number, verdict: Verdict]>([
  ['who writes', welder, {}, 'base -76, who 13, who 25, words-not-against 14', 50, 'borderline'],
  [
    'a near reader',
    welder,
    { relation: 'close' },
    'base -76, who 13, who 25, words-not-against 14, near 300, near 300',
    100,
    'personal',
  ],
  [
    'a reader known before',
    welder,
    { relation: 'former-colleague' },
    'base -76, known 43, known 60, who 13, who 25, words-not-against 14',
    50,
    'borderline',
  ],
  [
    'a contact, near or not',
    welder,
    { kind: 'message', relation: 'close' },
    'base -63, base 35, near 18, words-not-for -13',
    50,
    'borderline',
  ],
  [
    'an offer beside a word on the reader',
    `${talk} Our platform fixes drift, want a free demo?`,
    {},
    'base -76, address 4, address -6, adverts -6, booking -41, particulars 36, spoiled -47, them 50, them 36, trading -18, trading -8, words-not-against 56, words-not-for -14',
    50,
    'borderline',
  ],
  [
    'who and why beside an offer, which are never personal',
    'Hi Anna, I am a welder at Nordplåt. Your talk on gauge drift in Falun changed our rig, and I would like to hear how you measure the frozen spindle. Our platform helps you.',
    {},
    'base -76, address 7, address -12, adverts -6, particulars 36, spoiled -47, them 50, them 36, them-and-more 28, trading -12, trading -5, who 13, who 25, why 9, words-for 32, words-not-against 56, spoiled -21',
    54,
    'borderline',
  ],
  [
    'an offer after a word on the reader',
    'Hi Anna, I read your column on rural buses in Gjutnytt and our platform helps bus firms.',
    {},
    'base -76, adverts -6, spoiled -47, them 50, them 36, trading -18, trading -8, words-against -4, words-against -9, words-for 8',
    50,
    'borderline',
  ],
  [
    'an offer to a near reader, which is never personal',
    `${talk} Our platform fixes drift, want a free demo?`,
    { relation: 'close' },
    'base -76, address 4, address -6, adverts -6, particulars 36, spoiled -47, them 50, them 36, trading -18, trading -8, words-not-against 56, words-not-for -14',
    50,
    'borderline',
  ],
  [
    'several offers, which spoil once',
    'Hi Anna, our platform helps companies cut costs. Book a demo and get 20 % off!',
    {},
    'base -76, adverts -12, booking -41, commerce -15, discount -33, figures -10, spoiled -49, telling 5, telling 2, trading -16, trading -13, urging -7, words-against -17, words-against -35, words-not-for -21',
    0,
    'impersonal',
  ],
  [
    'a word to the reader that is about nobody',
    'Hi Anna, you you you your. The talk on gauge drift in Falun.',
    {},
    'base -76, address 11, address -13, particulars 20, particulars 9, telling 5, telling 2, words-for 24, words-not-against 14',
    50,
    'borderline',
  ],
  [
    'an offer between contacts',
    'Hi Anna, did the turbine blades hold in Falun? We get 20 % off on new ones.',
    { kind: 'message' },
    'base -63, base 35, figures -6, particulars 10, spoiled -76, telling 6, telling 7, them-weak 15, words-for 18, words-not-against 25',
    50,
    'borderline',
  ],
  [
    'a bare question in a group',
    'How?',
    { kind: 'group-post' },
    'base -42, base 23, few-words -27, few-words 50, help 5, help 7, questions 8',
    50,
    'borderline',
  ],
  [
    'a bare comment',
    'Love this!!! 👏👏',
    { kind: 'group-post' },
    'base -42, base 23, few-words -27, few-words 50, pictures -27, pictures -44, urging -26, urging -29',
    50,
    'borderline',
  ],
  [
    'a new job, which keeps a post from being helpful',
    'I learnt a lot when our pump failed twice because nobody had checked the filter. I started as head nurse at Fernside.',
    { kind: 'group-post' },
    'base -42, base 23, help 5, help 7, notice -28, notice 37, particulars 5, past 23, reasoning 6, reasoning 5, trouble 16, words-for 26, words-not-against 3, notice -7',
    54,
    'borderline',
  ],
  [
    'curt thanks',
    'Perfekt, tack!',
    { kind: 'reply' },
    'base -63, base 35, curt -92, urging -8, urging -6, words-not-for -13',
    0,
    'impersonal',
  ],
])('%s: %j', (_, text, options, parts, score, verdict) => {
  expect(sum(text, options)).toBe(parts)
  expect(lint(text, options)).toMatchObject({ score, verdict })
})

test('a rule costs what it takes from the first kind of text that it is for', () => {
  const costs = Object.fromEntries(rules.map(rule => [rule.name, costOf(rule)]).filter(([, cost]) => cost !== 0))
  expect(costs).toEqual({
    'default-text': 100,
    placeholder: 100,
    'wrong-name': 100,
    'greet-by-name': 20,
    pitch: 47,
    discount: 79,
    booking: 88,
    'ask-first': 61,
    duplicate: 40,
    'customer-hunt': 16,
  })
})
