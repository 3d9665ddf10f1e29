import { expect, test } from 'vitest'
import type { MessageKind } from '../../../src/model/message.ts'
import { marked } from './found.ts'

test.each<[text: string, kind: MessageKind, place: string]>([
  [
    "Hi Anna! I'd like to add you to my professional network.",
    'request',
    "I'd like to add you to my professional network.",
  ],
  ['  Thanks for the update ', 'reply', 'Thanks for the update'],
  ['Congratulations!', 'message', 'Congratulations!'],
  ['that sounds good to me', 'message', 'that sounds good to me'],
  ['thank you so much for this', 'message', 'thank you so much for this'],
])('%j as %s is ready-made: %j', (text, kind, place) => {
  expect(marked('default-text', text, { kind })).toEqual([place])
})

test.each<[why: string, text: string, kind: MessageKind]>([
  ['seven words', 'thank you so very much for this', 'message'],
  ['a name greeted', 'Hi Anna, thank you so much!', 'reply'],
  ['a name in it', 'Thanks, see you in Falun', 'reply'],
  ['something of the reader’s', 'the turbine blades do hold', 'message'],
  ['a question on something of theirs', 'did the turbine blades hold?', 'message'],
  ['a name called', 'thanks Clare!', 'message'],
  ['a question', 'Did your spindle calibration work?', 'reply'],
  ['a first contact', 'Congratulations!', 'request'],
  ['a first contact by mail', 'Congratulations!', 'inmail'],
  ['three words that are not read', 'gracias por todo', 'message'],
])('%s is not ready-made', (_, text, kind) => {
  expect(marked('default-text', text, { kind })).toEqual([])
})

test('two words in any language are ready-made', () => {
  expect(marked('default-text', 'muchas gracias', { kind: 'reply', language: 'es' })).toEqual(['muchas gracias'])
})
