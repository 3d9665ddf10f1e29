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
  ['who writes', welder, {}, 'base -77/0, who 13/-26, words-not-against 0/-13', 50, 'borderline'],
  [
    'a near reader',
    welder,
    { relation: 'close' },
    'base -77/0, who 13/-26, words-not-against 0/-13, near 300/-300',
    100,
    'personal',
  ],
  [
    'a reader known before',
    welder,
    { relation: 'former-colleague' },
    'base -77/0, known 43/-57, who 13/-26, words-not-against 0/-13',
    50,
    'borderline',
  ],
  [
    'a contact, near or not',
    welder,
    { kind: 'message', relation: 'close' },
    'base -63/-32, near 17/0, words-not-for -10/0',
    50,
    'borderline',
  ],
  [
    'an offer beside a word on the reader',
    `${talk} Our platform fixes drift, want a free demo?`,
    {},
    'base -77/0, address 4/7, adverts -8/0, booking -26/0, particulars 35/-4, spoiled -48/0, them 52/-30, trading -19/0, words-not-against 0/-65, words-not-for -13/0',
    50,
    'borderline',
  ],
  [
    'who and why beside an offer, which are never personal',
    'Hi Anna, I am a welder at Nordplåt. Your talk on gauge drift in Falun changed our rig, and I would like to hear how you measure the frozen spindle. Our platform helps you.',
    {},
    'base -77/0, address 7/15, adverts -8/0, particulars 35/-4, spoiled -48/0, them 52/-30, them-and-more 27/0, trading -13/0, who 13/-26, why 0/-9, words-for 23/-4, words-not-against 0/-65, spoiled -7/0',
    54,
    'borderline',
  ],
  [
    'an offer after a word on the reader',
    'Hi Anna, I read your column on rural buses in Gjutnytt and our platform helps bus firms.',
    {},
    'base -77/0, adverts -8/0, spoiled -48/0, them 52/-30, trading -19/0, words-for 8/-1, words-not-against 0/-13',
    50,
    'borderline',
  ],
  [
    'an offer to a near reader, which is never personal',
    `${talk} Our platform fixes drift, want a free demo?`,
    { relation: 'close' },
    'base -77/0, address 4/7, adverts -8/0, particulars 35/-4, spoiled -48/0, them 52/-30, trading -19/0, words-not-against 0/-65, words-not-for -13/0',
    50,
    'borderline',
  ],
  [
    'several offers, which spoil once',
    'Hi Anna, our platform helps companies cut costs. Book a demo and get 20 % off!',
    {},
    'base -77/0, adverts -16/0, booking -26/0, commerce 0/17, discount -27/0, figures 0/9, spoiled 0/43, telling 4/0, trading -11/10, urging 0/7, words-against -12/25, words-not-for -26/0',
    0,
    'impersonal',
  ],
  [
    'a word to the reader that is about nobody',
    'Hi Anna, you you you your. The talk on gauge drift in Falun.',
    {},
    'base -77/0, address 13/9, particulars 19/-14, telling 4/0, words-for 23/-4, words-not-against 0/-13',
    50,
    'borderline',
  ],
  [
    'an offer between contacts',
    'Hi Anna, did the turbine blades hold in Falun? We get 20 % off on new ones.',
    { kind: 'message' },
    'base -63/-32, figures 0/8, particulars 0/-12, spoiled 0/73, telling 8/-7, them-weak 0/-16, words-not-against 0/-6, words-not-for -10/0',
    42,
    'impersonal',
  ],
  [
    'a bare question in a group',
    'How?',
    { kind: 'group-post' },
    'base -42/-23, few-words -27/-50, help 5/-7, questions 8/0',
    50,
    'borderline',
  ],
  [
    'a bare comment',
    'Love this!!! 👏👏',
    { kind: 'group-post' },
    'base -42/-23, few-words -27/-50, pictures -27/44, urging -26/29',
    50,
    'borderline',
  ],
  [
    'a new job, which keeps a post from being helpful',
    'I learnt a lot when our pump failed twice because nobody had checked the filter. I started as head nurse at Fernside.',
    { kind: 'group-post' },
    'base -42/-23, help 5/-7, notice -28/-37, particulars 5/0, past 23/0, reasoning 6/-5, trouble 16/0, words-for 26/0, words-not-against 0/-3, notice -7/0',
    54,
    'borderline',
  ],
  ['curt thanks', 'Perfekt, tack!', { kind: 'reply' }, 'base -63/-32, curt 0/90, words-not-for -10/0', 0, 'impersonal'],
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
