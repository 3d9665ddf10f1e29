import published from '../../data/schemas.json' with { type: 'json' }
import { isNear } from '../language/distance.ts'
import { UserError } from '../model/errors.ts'

interface Schema {
  [keyword: string]: unknown
}

const results = published.properties as Record<string, Schema>
const definitions = published.definitions as Record<string, Schema>

/** The commands whose JSON has a schema, by the words that are typed. */
export function schemaNames(): string[] {
  return Object.keys(results)
}

/**
 * The JSON Schema (draft 7) of what a command prints with `--json`, with the definitions that it leans on.
 *
 * @throws UserError `no-schema`, with commands that come near
 */
export function schemaOf(command: string): Schema {
  const result = results[command]
  if (result === undefined) {
    throw new UserError('no-schema', { command, near: schemaNames().filter(name => isNear(command, name)) })
  }
  const title = command === 'error' ? 'handslag' : `handslag ${command}`
  return { $schema: published.$schema, title: `${title} --json`, ...result, definitions: leanedOn(result) }
}

/** What a schema refers to, and what that refers to in turn. */
function leanedOn(schema: Schema, found: Record<string, Schema> = {}): Record<string, Schema> {
  for (const [, name = ''] of JSON.stringify(schema).matchAll(/"#\/definitions\/([^"]+)"/g)) {
    const definition = definitions[decodeURIComponent(name)]
    if (definition === undefined || decodeURIComponent(name) in found) continue
    found[decodeURIComponent(name)] = definition
    leanedOn(definition, found)
  }
  return found
}
