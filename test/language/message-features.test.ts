import { expect, test } from 'vitest'
import { type MessageFeatures, messageFeatures } from '../../src/language/message-features.ts'

const nothing: MessageFeatures = { language: null, asks: false, links: false, pitches: false }

test.each<[string, Partial<MessageFeatures>]>([
  ['', {}],
  ['OK', {}],
  ['Hej! Jag såg att du också var på mässan. Ska vi ta en fika?', { language: 'sv', asks: true }],
  ['Thanks for the talk, it was great to see you.', { language: 'en' }],
  ['Ich bin nicht sicher, ob sie das ist', { language: 'other' }],
  ['The slides are at https://example.com/a?b=c', { language: 'en', links: true }],
  ['See www.example.com', { links: true }],
  ['We help companies boost your revenue. Book a demo this week?', { language: 'en', asks: true, pitches: true }],
  ['Vi erbjuder en kostnadsfri genomgång, boka ett möte här', { language: 'sv', pitches: true }],
  ['Can you send me the offer that we talked about?', { language: 'en', asks: true }],
  ['Jag bokar bord till oss på tisdag', { language: 'sv' }],
])('%s', (text, features) => {
  expect(messageFeatures(text)).toEqual({ ...nothing, ...features })
})
