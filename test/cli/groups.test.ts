import { expect, test } from 'vitest'
import { act } from '../../src/store/action.ts'
import { suggestGroup } from '../../src/store/imported-activity.ts'
import { openForWriting } from '../../src/store/open.ts'
import { desktop } from '../support/run.ts'

test('groups are noted, joined and left, and the suggested ones stand apart', async () => {
  const { handslag, store } = desktop()
  const added = await handslag('groups', 'add', 'Svensk kvalitet', '--members', '4200', '--join')
  expect(added).toEqual({
    code: 0,
    stdout: 'Svensk kvalitet: you are a member.\n',
    stderr: 'Take it back with: handslag undo\n',
  })
  await handslag('groups', 'add', 'Grönt stål')
  const open = openForWriting(store)
  await act(open, { command: 'test', at: 0 }, () => suggestGroup(open, 'Inköpare i norr'))
  open.close()
  expect((await handslag('groups', 'list')).stdout).toBe(`Your groups
Id  Group            Members  Known to you  Since       Address
g1  Svensk kvalitet  4,200    0             2026-03-10

Known
Id  Group       Members  Known to you  Since  Address
g2  Grönt stål           0

Suggested by your export
Id  Group            Members  Known to you  Since  Address
g3  Inköpare i norr           0
`)
  expect((await handslag('groups', 'join', 'inkopare')).stdout).toBe('Inköpare i norr: you are a member.\n')
  expect((await handslag('groups', 'leave', 'g1')).stdout).toBe('Svensk kvalitet: you are a member no more.\n')
  expect((await handslag('groups', 'leave', 'g1')).stdout).toBe('Nothing changed: it was so already.\n')
})

test('people are put into a group and taken out', async () => {
  const { handslag, json } = desktop()
  await json('contacts', 'add', 'Anna Berg')
  await json('contacts', 'add', 'Karim Öst')
  await json('groups', 'add', 'Grönt stål')
  const { stdout } = await handslag('groups', 'members', 'stål', 'anna', 'karim')
  expect(stdout).toBe('p2 Anna Berg  group: Grönt stål\np3 Karim Öst  group: Grönt stål\n')
  await json('groups', 'members', 'g1', 'karim', '--remove')
  expect(await json('groups', 'members', 'g1')).toMatchObject([{ id: 'p2' }])
  expect(await json('groups', 'list')).toMatchObject([{ id: 'g1', state: 'known', people: 1 }])
})

test('a group that is not there, or could be two, is an error', async () => {
  const { handslag, json } = desktop()
  await json('groups', 'add', 'Stål i norr')
  await json('groups', 'add', 'Stål i söder')
  expect(await handslag('groups', 'join', 'kvalitet')).toMatchObject({ code: 2 })
  const { code, stderr } = await handslag('groups', 'join', 'stål')
  expect(code).toBe(2)
  expect(stderr).toContain('"stål" can mean several groups: g1 Stål i norr; g2 Stål i söder.')
})
