import { expect, test } from 'vitest'
import { lint } from '../../../src/lint/lint.ts'
import type { RuleName } from '../../../src/model/message.ts'
import { marked } from './found.ts'

const kind = 'group-post'
const link = 'https://example.com/valves'
const booked = 'https://calendly.com/bo-example'
const opinion = 'I think the valve standard asks too much, because three of nine tests found nothing new for us in'

test.each<[why: string, rule: RuleName, text: string, places: string[]]>([
  ['a link alone hunts', 'customer-hunt', link, [link]],
  ['each of two links alone', 'customer-hunt', `${link} ${booked}`, [link, booked]],
  ['a link with a word', 'customer-hunt', `Look: ${link}`, [link]],
  ['a link with two words', 'customer-hunt', `Look here: ${link}`, []],
  ['a booking link among words', 'customer-hunt', `Talk to me: ${booked} or ${link}`, [booked]],
  ['a word without a link', 'customer-hunt', 'Look', []],
  ['a link with few words', 'bare-link', `Look here: ${link}`, [link]],
  ['a link with 24 words and an opinion', 'bare-link', `${opinion} a long and whole year: ${link}`, [link]],
  ['a link with 25 words and an opinion', 'bare-link', `${opinion} a very long and whole year: ${link}`, []],
  [
    'a link with many words and no help',
    'bare-link',
    `The valve standard has nine tests and three of them have found nothing at all for anybody here in a whole long year of rain: ${link}`,
    [link],
  ],
  [
    'a link with many words and a bare question',
    'bare-link',
    `Is there a boat for the river works and the three town halls here all through the long and dark winter of rain and snow and wind here? ${link}`,
    [link],
  ],
  ['no help', 'contribute', ' The river is high today. ', ['The river is high today.']],
  ['a question', 'contribute', 'Who keeps a boat on the river?', []],
  ['a post that is not read', 'contribute', 'Wie lagert ihr im Winter die Rohre auf dem Hof?', []],
])('%s: %s in %j', (_, rule, text, places) => {
  expect(marked(rule, text, { kind })).toEqual(places)
})

test('a post is judged by the rules for posts alone', () => {
  const { problems } = lint('We help companies like yours cut costs.', { kind })
  expect(problems.map(({ rule }) => rule)).toEqual(['contribute', 'customer-hunt'])
})
