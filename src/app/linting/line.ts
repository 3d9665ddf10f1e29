import { UserError } from '../../model/errors.ts'
import { messageKinds } from '../../model/message.ts'
import { relationKinds } from '../../model/person.ts'
import type { LintInput } from './lint-text.ts'
import { textToLint } from './text-to-lint.ts'

const strings = Object.entries({ id: 'id', text: 'text', lang: 'language', to: 'to' })

/**
 * One line of `lint --jsonl`: `{"id","text","kind","lang"?,"to"?,"relation"?}`; other fields are passed over.
 *
 * @throws UserError `line-unreadable` where it is no such object, `nothing-to-lint`
 */
export function readLine(line: string): LintInput & { id?: string } {
  const given = parsed(line)
  const input: Record<string, unknown> = {}
  for (const [name, field] of strings) {
    const value = given[name]
    if (value === undefined || value === null) continue
    if (typeof value !== 'string' && !(name === 'id' && typeof value === 'number')) throw unreadable(`"${name}"`)
    input[field] = value
  }
  if (typeof input.text !== 'string') throw unreadable('"text"')
  textToLint(input.text, null)
  choose('kind', messageKinds)
  choose('relation', relationKinds)
  return input as unknown as LintInput & { id?: string }

  function choose(name: string, known: readonly string[]): void {
    const value = given[name]
    if (value === undefined || value === null) return
    if (typeof value !== 'string' || !known.includes(value)) {
      const shown = typeof value === 'string' ? value : JSON.stringify(value)
      throw new UserError('unknown-value', { what: name, value: shown, known: [...known] })
    }
    input[name] = value
  }
}

function parsed(line: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw unreadable('JSON')
}

function unreadable(missing: string): UserError {
  return new UserError('line-unreadable', { missing })
}
