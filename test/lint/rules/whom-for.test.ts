import { expect, test } from 'vitest'
import { lint } from '../../../src/lint/lint.ts'
import type { LintOptions } from '../../../src/lint/types.ts'
import { type MessageKind, messageKinds, type RuleName, type Severity } from '../../../src/model/message.ts'

/** What a rule says to a stranger, and whether it is silent towards one who is near. */
type Weight = `${Severity}, ${'stranger alone' | 'everybody'}`
type Row = [rule: RuleName, principle: string, weight: Weight, kinds: string, text: string, options?: LintOptions]

const earlier = [{ text: 'Hi Erik, I work with valves and would like to hear yours.', to: 'Erik Lund', sentOn: null }]
const first = 'request inmail'
const letters = 'request inmail message reply'
const all = messageKinds.join(' ')

const rows: Row[] = [
  ['say-who', 'P16', 'warning, stranger alone', first, 'Hi Anna, how are you?'],
  ['say-why', 'P16', 'warning, stranger alone', first, 'Hi Anna, how are you?'],
  ['about-them', 'P14', 'error, stranger alone', first, 'Hi Anna, how are you?'],
  ['default-text', 'P14', 'error, stranger alone', letters, "I'd like to add you to my professional network."],
  ['placeholder', 'P14', 'error, everybody', all, 'Hi {{first_name}}, how are you?'],
  ['wrong-name', 'P14', 'error, everybody', letters, 'Hi Peter, how are you?', { to: 'Anna Berg' }],
  ['greet-by-name', 'P14', 'info, stranger alone', letters, 'Hi all, how are you?'],
  ['hollow-phrase', 'P14', 'info, stranger alone', first, 'Hi Anna, I came across your profile.'],
  ['flattery', 'P14', 'warning, stranger alone', `${first} message`, 'Hi Anna, you are a true thought leader.'],
  ['pitch', 'P14', 'error, everybody', letters, 'Hi Anna, we help companies like yours cut costs.'],
  ['discount', 'P22', 'error, everybody', all, 'Hi Anna, you get 20 % off this week.'],
  ['booking', 'P16', 'warning, stranger alone', first, 'Hi Anna, see https://calendly.com/bo-example'],
  [
    'job-offer',
    'P14',
    'warning, stranger alone',
    `${first} message`,
    'Hi Anna, I have an exciting opportunity for you.',
  ],
  ['ask-first', 'P16', 'warning, stranger alone', first, 'Hi Anna, are there any openings in your team?'],
  ['too-long', 'P16', 'error, everybody', all, 'Hi Anna, how are you?', { limit: 20 }],
  ['shouting', 'P14', 'warning, everybody', all, 'Hi Anna, how are you?!!'],
  ['emoji-row', 'P14', 'warning, everybody', all, 'Hi Anna 🚀🚀🔥 how are you?'],
  [
    'duplicate',
    'P14',
    'warning, stranger alone',
    `${first} message`,
    'Hi Anna, I work with valves and would like to hear yours.',
    { earlier },
  ],
  ['language', 'P14', 'info, everybody', all, 'Hi Anna, how are you?', { theirLanguage: 'sv' }],
  ['product-news', 'P22', 'error, everybody', 'group-post', 'Introducing our new platform.'],
  ['announcement', 'P22', 'warning, everybody', 'group-post', 'Our firm is ten years old: an anniversary!'],
  ['customer-hunt', 'P22', 'error, everybody', 'group-post', 'Leaking valves? Contact us today.'],
  ['bare-link', 'P22', 'warning, everybody', 'group-post', 'Read this: https://example.com/valves'],
  ['contribute', 'P21', 'warning, everybody', 'group-post', 'Monday again and the sun is out over the river.'],
]

const near = ['close', 'colleague', 'met'] as const

test.each(rows)('%s (%s): %s, in %s', (rule, principle, weight, kinds, text, options) => {
  const found = (more: LintOptions) =>
    lint(text, { ...options, ...more }).problems.filter(problem => problem.rule === rule)
  const [severity, reader] = weight.split(', ')
  const spoken: MessageKind[] = messageKinds.filter(kind => found({ kind }).length > 0)
  expect(spoken.join(' ')).toBe(kinds)
  for (const kind of spoken) {
    expect(found({ kind })).toMatchObject([{ principle, severity }])
    expect(found({ kind, relation: 'acquaintance' })).toMatchObject([{ principle, severity }])
    for (const relation of near) expect(found({ kind, relation })).toHaveLength(reader === 'everybody' ? 1 : 0)
  }
})
