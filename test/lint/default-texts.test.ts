import { expect, test } from 'vitest'
import { marked } from './rules/found.ts'

test.each([
  "I'd like to add you to my professional network on LinkedIn",
  'id like to ADD you, to my professional network on linkedin!!',
  "I'd like to add you to my proffesional network on LinkedIn",
  "So: I'd like to add you to my professional network on LinkedIn",
  'Jag skulle vilja lägga till dig i mitt professionella nätverk på LinkedIn',
])('%j is ready-made', text => {
  expect(marked('default-text', `Hi Anna! ${text}`)).toEqual([text])
})

test.each([
  "I'd like to add you to my list of welders who tell me how their spindles froze",
  "I'd like to add a fan to my rig on Monday",
  'My professional network',
  'I would',
])('%j is not', text => {
  expect(marked('default-text', `Hi Anna! ${text}`)).toEqual([])
})
