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
  ['who writes', welder, {}, 'base -77, who 13, who 26, words-not-against 13', 50, 'borderline'],
  [
    'a near reader',
    welder,
    { relation: 'close' },
    'base -77, who 13, who 26, words-not-against 13, near 300, near 300',
    100,
    'personal',
  ],
  [
    'a reader known before',
    welder,
    { relation: 'former-colleague' },
    'base -77, known 43, known 57, who 13, who 26, words-not-against 13',
    50,
    'borderline',
  ],
  [
    'a contact, near or not',
    welder,
    { kind: 'message', relation: 'close' },
    'base -63, base 32, near 17, words-not-for -10',
    50,
    'borderline',
  ],
  [
    'an offer beside a word on the reader',
    `${talk} Our platform fixes drift, want a free demo?`,
    {},
    'base -77, address 4, address -7, adverts -8, booking -26, particulars 35, particulars 4, spoiled -48, them 52, them 30, trading -19, words-not-against 65, words-not-for -13',
    50,
    'borderline',
  ],
  [
    'who and why beside an offer, which are never personal',
    'Hi Anna, I am a welder at Nordplåt. Your talk on gauge drift in Falun changed our rig, and I would like to hear how you measure the frozen spindle. Our platform helps you.',
    {},
    'base -77, address 7, address -15, adverts -8, particulars 35, particulars 4, spoiled -48, them 52, them 30, them-and-more 27, trading -13, who 13, who 26, why 9, words-for 23, words-for 4, words-not-against 65, spoiled -7',
    54,
    'borderline',
  ],
  [
    'an offer after a word on the reader',
    'Hi Anna, I read your column on rural buses in Gjutnytt and our platform helps bus firms.',
    {},
    'base -77, adverts -8, spoiled -48, them 52, them 30, trading -19, words-for 8, words-for 1, words-not-against 13',
    50,
    'borderline',
  ],
  [
    'an offer to a near reader, which is never personal',
    `${talk} Our platform fixes drift, want a free demo?`,
    { relation: 'close' },
    'base -77, address 4, address -7, adverts -8, particulars 35, particulars 4, spoiled -48, them 52, them 30, trading -19, words-not-against 65, words-not-for -13',
    50,
    'borderline',
  ],
  [
    'several offers, which spoil once',
    'Hi Anna, our platform helps companies cut costs. Book a demo and get 20 % off!',
    {},
    'base -77, adverts -16, booking -26, commerce -17, discount -27, figures -9, spoiled -43, telling 4, trading -11, trading -10, urging -7, words-against -12, words-against -25, words-not-for -26',
    0,
    'impersonal',
  ],
  [
    'a word to the reader that is about nobody',
    'Hi Anna, you you you your. The talk on gauge drift in Falun.',
    {},
    'base -77, address 13, address -9, particulars 19, particulars 14, telling 4, words-for 23, words-for 4, words-not-against 13',
    50,
    'borderline',
  ],
  [
    'an offer between contacts',
    'Hi Anna, did the turbine blades hold in Falun? We get 20 % off on new ones.',
    { kind: 'message' },
    'base -63, base 32, figures -8, particulars 12, spoiled -73, telling 8, telling 7, them-weak 16, words-not-against 6, words-not-for -10',
    42,
    'impersonal',
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
    'base -63, base 32, curt -90, words-not-for -10',
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
    'greet-by-name': 19,
    pitch: 48,
    discount: 75,
    booking: 74,
    'ask-first': 59,
    duplicate: 40,
    'customer-hunt': 16,
  })
})
