import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { afterAll, describe, expect, test } from 'vitest'
import { desktop } from '../support/run.ts'
import { schemaOfResults } from '../support/schemas/generator.ts'
import { typed } from '../support/schemas/typed.ts'

// `npm run schemas` runs this test with --update: it then writes the file that it otherwise compares.
test('the schemas are those of the results', async () => {
  await expect(`${JSON.stringify(schemaOfResults(), null, 1)}\n`).toMatchFileSnapshot('../../data/schemas.json')
})

describe('what the commands print', () => {
  const folder = filledFolder()
  const { handslag } = desktop({}, join(folder, 'handslag.db'))
  afterAll(() => rmSync(folder, { recursive: true }))

  test.each(Object.entries(typed))('%s: what its schema says, and no field besides', async (command, ways) => {
    for (const way of ways) {
      const { stdout, stderr } = await handslag(...way.replaceAll('FOLDER', folder).split(' '), '--json')
      expect(stderr, way).toBe('')
      expect(await faults(command, stdout), way).toEqual([])
    }
  })

  test('so do errors', async () => {
    const { stderr } = await desktop().handslag('contacts', 'show', 'nobody', '--json')
    expect(await faults('error', stderr)).toEqual([])
  })

  test('a document of another shape is refused', async () => {
    expect(await faults('status', '{"phase":"narrow"}')).not.toEqual([])
  })
})

test('schema by itself lists every command that has one', async () => {
  const { stdout } = await desktop().handslag('schema')
  expect(stdout.trimEnd().split('\n').toSorted()).toEqual([...Object.keys(typed), 'error'].toSorted())
})

test('a slip in the command names what comes near', async () => {
  const { code, stderr } = await desktop().handslag('schema', 'statuss')
  expect(stderr).toBe(`handslag: There is no command "statuss" whose JSON has a schema. Did you mean status?
handslag schema lists those that have one.
`)
  expect(code).toBe(2)
})

function filledFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'handslag-schemas-'))
  writeFileSync(join(folder, 'counts.csv'), 'Name,Count\nSorin-Example,640\nNobody Here,3\n')
  writeFileSync(join(folder, 'relations.csv'), 'Name,Relation\nSorin-Example,customer\n')
  writeFileSync(join(folder, 'request.txt'), 'I would like to add you to my professional network.\n')
  writeFileSync(join(folder, 'post.txt'), 'Now 50% off our new gauge!\n')
  return folder
}

/** Where a document departs from the schema that `handslag schema` prints for the command. */
async function faults(command: string, document: string): Promise<string[]> {
  const { stdout } = await desktop().handslag('schema', ...command.split(' '))
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true })
  const matches = ajv.compile(closed(JSON.parse(stdout)))
  matches(JSON.parse(document))
  return (matches.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  )
}

/** The schema with no room for fields that it does not name. Users get it open: fields may be added. */
function closed<Part>(part: Part): Part {
  if (Array.isArray(part)) return part.map(closed) as Part
  if (typeof part !== 'object' || part === null) return part
  const parts = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, closed(value)]))
  return (part as { type?: unknown; properties?: unknown }).type === 'object' && 'properties' in part
    ? ({ ...parts, additionalProperties: false } as Part)
    : (parts as Part)
}
