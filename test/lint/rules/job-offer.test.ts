import { expect, test } from 'vitest'
import { marked } from './found.ts'

test.each<[text: string, marks: string[]]>([
  ['Hi Anna, I was impressed by your career.', []],
  ['Hej Anna, jag imponeras av din karriär.', []],
  ['Hi Anna, are you ready to take the next step in your career?', ['take the next step in your career']],
  ['Hej Anna, är du redo att ta nästa steg i din karriär?', ['ta nästa steg i din karriär']],
  ['Hi Anna, one of our clients is looking for a manager.', ['one of our clients', 'looking for a manager']],
])('%j offers a job in words that go out by the hundred: %j', (text, marks) => {
  expect(marked('job-offer', text)).toEqual(marks)
})
