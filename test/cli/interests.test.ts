import { expect, test } from 'vitest'
import { desktop } from '../support/run.ts'

test('interests are added once, listed and removed by id or text', async () => {
  const { handslag, json } = desktop()
  const added = await handslag('interests', 'add', 'topic', 'green', 'steel')
  expect(added.stdout).toBe('Added: green steel (topic).\n')
  expect(await json('interests', 'add', 'topic', 'Green Steel')).toMatchObject({ changed: false })
  await json('interests', 'add', 'place', 'Luleå')
  expect((await handslag('interests', 'list')).stdout).toBe(`Id  Kind   Interest
n1  topic  green steel
n2  place  Luleå
`)
  expect((await handslag('interests', 'remove', 'green', 'steel')).stdout).toBe('Removed: green steel (topic).\n')
  await json('interests', 'remove', 'n2')
  expect(await json('interests', 'list')).toEqual([])
})

test('an unknown kind and an unknown interest are errors', async () => {
  const { handslag } = desktop()
  const kind = await handslag('interests', 'add', 'colour', 'blue')
  expect(kind).toMatchObject({ code: 2, stdout: '' })
  expect(kind.stderr).toContain('Use one of: role, industry, company, topic, place.')
  expect(await handslag('interests', 'remove', 'blue')).toMatchObject({ code: 2, stdout: '' })
})
