import { expect, test } from 'vitest'
import { lint } from '../../src/lint/lint.ts'
import { rules } from '../../src/lint/rules/index.ts'
import { costOf } from '../../src/lint/score.ts'
import type { LintOptions } from '../../src/lint/types.ts'
import type { Verdict } from '../../src/model/message.ts'

function sum(text: string, options: LintOptions): string {
  return lint(text, options)
    .parts.map(part => `${part.source} ${part.for}/${part.against}`)
    .join(', ')
}

const welder = 'Hi Anna, I am a welder.'
const talk = 'Anna, your talk on gauge drift in Falun was spot on, the frozen spindle above all.'

test.each<[why: string, text: string, options: LintOptions, parts: string, score: number, verdict: Verdict]>([
  ['who writes', welder, {}, 'base -73/6, who 12/-24, words-not-against 0/-12', 50, 'borderline'],
  [
    'a near reader',
    welder,
    { relation: 'close' },
    'base -73/6, who 12/-24, words-not-against 0/-12, near 300/-300',
    100,
    'personal',
  ],
  [
    'a reader known before',
    welder,
    { relation: 'former-colleague' },
    'base -73/6, known 38/-57, who 12/-24, words-not-against 0/-12',
    50,
    'borderline',
  ],
  [
    'a contact, near or not',
    welder,
    { kind: 'message', relation: 'close' },
    'base -48/-24, near 26/0, words-not-for -8/0',
    50,
    'borderline',
  ],
  [
    'an offer beside a word on the reader',
    `${talk} Our platform fixes drift, want a free demo?`,
    {},
    'base -73/6, address 4/4, adverts -11/0, commerce -15/0, particulars 29/-10, spoiled -42/0, telling 2/0, them 49/-22, trading -15/12, words-not-against 0/-58, words-not-for -6/0',
    50,
    'borderline',
  ],
  [
    'who and why beside an offer, which are never personal',
    'Hi Anna, I am a welder at Nordplåt. Your talk on gauge drift in Falun changed our rig, and I would like to hear how you measure the frozen spindle. Our platform helps you.',
    {},
    'base -73/6, address 7/7, adverts -11/0, commerce -5/0, particulars 29/-10, spoiled -42/0, telling 2/0, them 49/-22, them-and-more 24/0, trading -10/8, who 12/-24, why 0/-6, words-for 23/0, words-not-against 0/-46, spoiled -1/0',
    54,
    'borderline',
  ],
  [
    'an offer after a word on the reader',
    'Hi Anna, I read your column on rural buses in Gjutnytt and our platform helps bus firms.',
    {},
    'base -73/6, adverts -11/0, commerce -5/0, spoiled -42/0, telling 1/0, them 49/-22, trading -15/12, words-against -4/8, words-for 8/0',
    46,
    'borderline',
  ],
  [
    'an offer to a near reader, which is never personal',
    `${talk} Our platform fixes drift, want a free demo?`,
    { relation: 'close' },
    'base -73/6, address 4/4, adverts -11/0, commerce -15/0, particulars 29/-10, spoiled -42/0, telling 2/0, them 49/-22, trading -15/12, words-not-against 0/-58, words-not-for -6/0',
    50,
    'borderline',
  ],
  [
    'several offers, which spoil once',
    'Hi Anna, our platform helps companies cut costs. Book a demo and get 20 % off!',
    {},
    'base -73/6, adverts -23/0, commerce 0/16, discount -32/0, figures 0/10, spoiled 0/37, telling 4/-1, trading -11/0, urging 0/6, words-against -18/31, words-not-for -26/0',
    0,
    'impersonal',
  ],
  [
    'a word to the reader that is about nobody',
    'Hi Anna, you you you your. The talk on gauge drift in Falun.',
    {},
    'base -73/6, address 23/0, particulars 17/-13, telling 4/-1, words-for 23/0, words-not-against 0/-12',
    50,
    'borderline',
  ],
  [
    'an offer between contacts',
    'Hi Anna, did the turbine blades hold in Falun? We get 20 % off on new ones.',
    { kind: 'message' },
    'base -48/-24, particulars 14/0, spoiled 0/49, telling 5/-7, them-weak 10/-11, words-for 11/0, words-not-against 0/-8',
    50,
    'borderline',
  ],
  [
    'a bare question in a group',
    'How?',
    { kind: 'group-post' },
    'base -31/-5, few-words -29/-54, help 6/-7, questions 7/0',
    50,
    'borderline',
  ],
  [
    'a bare comment',
    'Love this!!! 👏👏',
    { kind: 'group-post' },
    'base -31/-5, few-words -29/-54, pictures 0/27, urging -21/0, words-not-for -4/0',
    50,
    'borderline',
  ],
  [
    'a new job, which keeps a post from being helpful',
    'I learnt a lot when our pump failed twice because nobody had checked the filter. I started as head nurse at Fernside.',
    { kind: 'group-post' },
    'base -31/-5, help 6/-7, notice -17/-45, particulars 0/-3, past 16/0, reasoning 6/-7, trouble 11/-7, words-for 23/0, notice -10/0',
    54,
    'borderline',
  ],
  ['curt thanks', 'Perfekt, tack!', { kind: 'reply' }, 'base -48/-24, curt 0/87, words-against -1/7', 0, 'impersonal'],
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
    'greet-by-name': 16,
    pitch: 42,
    discount: 73,
    booking: 42,
    'ask-first': 42,
    duplicate: 40,
    'product-news': 12,
    'customer-hunt': 10,
  })
})
