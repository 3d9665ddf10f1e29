import { expect, test } from 'vitest'
import { parseMessage } from '../../src/lint/parse.ts'
import type { MessageKind, Signal } from '../../src/model/message.ts'

type Counts = Partial<Record<Signal, number>>

function counted(text: string, kind: MessageKind, wanted: Counts): Counts {
  const { signals } = parseMessage(text, { kind, to: 'Anna Berg', language: 'en' })
  return Object.fromEntries(Object.keys(wanted).map(signal => [signal, signals[signal as Signal]]))
}

test.each<[what: string, text: string, counts: Counts]>([
  ['phrases that say nothing', 'Hi Anna, I hope you are well, and I came across your profile.', { hollow: 2 }],
  ['praise as one of them', 'Hi Anna, I hope you are well. Your impressive career!', { hollow: 2, urging: 1 }],
  ['no phrase where there is none', 'Hi Anna, our spindle froze.', { hollow: 0, adverts: 0, ours: 1 }],
  ['what is the writer’s', 'Hi Anna, our team and our platform help our customers.', { ours: 3 }],
  ['words to the reader', 'Hi Anna, how do you keep your spindles?', { address: 2 }],
  [
    'none inside a phrase that says nothing',
    'Hi Anna, you know your own mind, and I came across your profile.',
    { address: 2, hollow: 1 },
  ],
  ['figures and questions', 'Hi Anna, how do you keep 3 spindles from 40 frosts? Why?', { figures: 2, questions: 2 }],
  [
    'marks, links and particulars',
    'Hi Anna, the spindle in Falun froze!! See www.example.com/a',
    { urging: 2, links: 1, particulars: 3 },
  ],
  ['no particulars of the writer', 'Hi Anna, I am Bo Ek, a welder at Nordplåt in Falun.', { particulars: 0 }],
  [
    'no particulars of an offer',
    'Hi Anna, we offer a discount on spindles from Falun.',
    { particulars: 0, address: 0, adverts: 1 },
  ],
  [
    'words of trade, each once',
    'Hi Anna, we offer a discount, and a discount on pricing.',
    { commerce: 3, trading: 3 },
  ],
  ['none where a post is offered', 'Hi Anna, we are hiring a welder for customers.', { commerce: 0 }],
  ['words that tell, each once', 'Hi Anna, mended, mended, welded.', { telling: 2 }],
  ['words of networking', 'Hi Anna, I would love to expand my network and connect.', { courting: 2, hollow: 2 }],
])('a message is counted: %s', (_, text, counts) => {
  expect(counted(text, 'message', counts)).toEqual(counts)
})

test.each<[text: string, curt: 0 | 1]>([
  ['Perfect, thanks!', 1],
  ['Perfect, thanks again', 1],
  ['Perfect, thanks for now', 0],
  ['Perfect, thanks Nordplåt!', 0],
  ['Perfect, 14 then', 0],
  ['Yes. At 14', 0],
  ['Spindles froze', 0],
])('%j is curt: %d', (text, curt) => {
  expect(counted(text, 'reply', { curt })).toEqual({ curt })
})

test.each<[what: string, text: string, counts: Counts]>([
  [
    'what it tells',
    'Our pump failed twice because nobody checked the 2 filters.',
    { past: 2, trouble: 2, reasoning: 2, figures: 1, particulars: 2, length: 1 },
  ],
  [
    'what it offers, and no question of the offer',
    'Register today? Our new course is only 240 for your team.',
    { calls: 1, adverts: 2, urgency: 3, dealing: 3, questions: 0 },
  ],
  [
    'a call at the beginning alone',
    'Why did the 12 pumps fail? How did you discover it?',
    { calls: 0, questions: 2, figures: 1 },
  ],
  ['marks, pictures and tags', 'Huge discount! 🎉🎉 #sale #pumps', { urging: 1, pictures: 2, hashtags: 2 }],
  ['no particulars of the wares', 'Amazing discount: the spindle from Falun froze.', { particulars: 0, adverts: 1 }],
  ['none beside praise', 'Amazing: the spindle from Falun froze.', { particulars: 0, praise: 1, adverts: 0 }],
  ['words once', 'I learnt much, learnt more, and learnt all.', { past: 1 }],
  [
    'its length in tens of words',
    'The spindle from Falun froze. It froze again and again, and then once more.',
    { length: 2 },
  ],
])('a post is counted: %s', (_, text, counts) => {
  expect(counted(text, 'group-post', counts)).toEqual(counts)
})

test('of a text in an unknown language marks and links are counted, and no words', () => {
  const text = 'Wie lagert ihr die 12 Rohre auf dem Hof? www.example.com!'
  const post = parseMessage(text, { kind: 'group-post', language: 'de' }).signals
  const message = parseMessage(text, { kind: 'message', language: 'de' }).signals
  expect([post.links, post.urging, post.questions, post.figures]).toEqual([1, 1, 0, 0])
  expect([message.links, message.urging, message.questions, message.figures]).toEqual([1, 1, 1, 0])
})
