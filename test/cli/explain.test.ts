import { expect, test } from 'vitest'
import { principleCommands } from '../../src/model/principles.ts'
import { desktop } from '../support/run.ts'

test('a principle is explained with what the program does with it, and where', async () => {
  const { handslag } = desktop()
  const { stdout } = await handslag('explain', 'p13')
  expect(stdout).toContain(`P13  A way to stay in touch

The network keeps a thread to people, makes it easy to pick it up again, and
tells what they do now.

What the program does with it
New jobs between two exports, ties that have gone quiet and answers that you owe
are shown as reasons to write.
`)
  expect(stdout).toContain('\n  handslag contacts list --quiet-since 6m\n  handslag import\n')
})

interface Topic {
  id: string
  title: string
  text: string
  commands: string[]
}

test.each(['en', 'sv'])('every principle can be explained in %s', async language => {
  const { json } = desktop({ HANDSLAG_LANG: language })
  const topics = await json<Topic[]>('explain')
  const principles = topics.filter(({ id }) => /^P\d+$/.test(id))
  expect(principles.map(({ id }) => id)).toEqual(Object.keys(principleCommands))
  for (const { title, text } of principles) expect([title.length > 5, text.length > 30]).toEqual([true, true])
})

test('only commands that the program has are named', async () => {
  const { json, handslag } = desktop()
  const known = [...(await handslag('--help')).stdout.matchAll(/^ {2}([a-z-]+) /gm)].map(([, name]) => name)
  const named = (await json<Topic[]>('explain')).flatMap(({ commands }) => commands.map(line => line.split(' ')[0]))
  expect(known).toEqual(expect.arrayContaining([...new Set(named)]))
})

test('a rule of the linter is explained by its examples', async () => {
  const { handslag, json } = desktop()
  const { code, stdout } = await handslag('explain', 'say-why')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^say-why: .+ \(P16\)\n/)
  expect(await json('explain', 'SAY-WHY')).toMatchObject({ id: 'say-why', kind: 'rule', commands: ['lint', 'rules'] })
})

test('what is not there is met with a guess', async () => {
  const { handslag } = desktop()
  const { code, stderr } = await handslag('explain', 'P99')
  expect(code).toBe(2)
  expect(stderr).toContain('There is nothing called "P99" to explain. Did you mean P9')
})
