import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { desktop, temporaryFolder } from '../support/run.ts'

function fileWith(text: string): string {
  const file = join(temporaryFolder(), 'relations.csv')
  writeFileSync(file, text)
  return file
}

test('a file relates many, and tells each row that it could not read', async () => {
  const { handslag, json } = desktop()
  await json('contacts', 'add', 'Anna Berg')
  await json('contacts', 'add', 'Karim Öst')
  const file = fileWith(
    '\ufeffName,Relation\nanna,customer\n"Öst, Karim",supplier\nNobody Here,customer\nanna,friend\n',
  )
  const { stdout, stderr } = await handslag('contacts', 'relate', '--from', file)
  expect(stdout).toBe('p2 Anna Berg  relation: customer\np3 Karim Öst  relation: supplier\n')
  expect(stderr).toBe(`Line 4 skipped: Nobody in the store goes by "Nobody Here".
Line 5 skipped: "friend" is not a known relation.
Take it back with: handslag undo
`)
})

test.each(['anna;customer\n', 'person,relation\n', ''])('a file with nothing to read is an error: %j', async text => {
  const { handslag } = desktop()
  const { code, stderr } = await handslag('contacts', 'relate', '--from', fileWith(text))
  expect(code).toBe(3)
  expect(stderr).toContain('The first line must name person,relation.')
})
