import { expect, test } from 'vitest'
import type { MessageKind } from '../../../src/model/message.ts'
import { marked } from './found.ts'

test.each<[text: string, kind: MessageKind, place: string]>([
  ['Hello! How are you today?', 'request', 'Hello'],
  ['Good morning all, how are you?', 'inmail', 'Good'],
  ['How are you today?', 'request', 'How'],
  ['Well hello! How are you?', 'request', 'hello'],
  ['Hi all, how are you?', 'message', 'Hi'],
  ['Hej alla! Hur mår ni?', 'reply', 'Hej'],
])('%j as %s greets nobody: %j', (text, kind, place) => {
  expect(marked('greet-by-name', text, { kind, language: text.startsWith('Hej') ? 'sv' : 'en' })).toEqual([place])
})

test.each<[text: string, kind: MessageKind]>([
  ['Hi Anna, how are you?', 'request'],
  ['Anna, how are you?', 'request'],
  ['Hi Anna, how are you?', 'message'],
  ['Hello! How are you today?', 'message'],
  ['How are you today?', 'reply'],
  ['', 'request'],
  ['👋👋', 'request'],
  ['Wie geht es dir heute? Ich schweiße.', 'request'],
])('%j as %s is not reproached', (text, kind) => {
  expect(marked('greet-by-name', text, { kind })).toEqual([])
})
