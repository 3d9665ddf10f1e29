import { expect, test } from 'vitest'
import { desktop } from '../../support/run.ts'
import { terminal } from '../../support/terminal.ts'

test.each([
  ['en', 'Forget Anna Berg for good?', '(y/N)', 'y', 0],
  ['sv', 'Glömma Anna Berg för gott?', '(j/N)', 'j', 0],
  ['sv', 'Glömma Anna Berg för gott?', '(j/N)', 'nej', 1],
] as const)('in %s: %s %s %s', async (language, question, hint, answer, left) => {
  const { handslag, json, store } = desktop()
  await handslag('contacts', 'add', 'Anna Berg')
  const { type, until, ended } = terminal(store, ['forget', 'Anna Berg'], { HANDSLAG_LANG: language })
  await until(question)
  await until(hint)
  type(`${answer}\r`)
  expect(await ended).toMatchObject({ exitCode: 0 })
  expect(await json('contacts', 'list')).toHaveLength(left)
})
