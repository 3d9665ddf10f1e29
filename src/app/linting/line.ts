import { UserError } from '../../model/errors.ts'
import { messageKinds } from '../../model/message.ts'
import { relationKinds } from '../../model/person.ts'
import type { LintInput } from './lint-text.ts'
import { textToLint } from './text-to-lint.ts'

interface Line {
  id: string | number | undefined
  input: LintInput
}

type Fields = Record<string, unknown>

/**
 * One line of `lint --jsonl`: `{"id","text","kind","lang"?,"to"?,"relation"?}`; other fields are passed over.
 *
 * @param given  what holds where the line does not say
 * @throws UserError `line-unreadable` where it is no such object, `nothing-to-lint`
 */
export function readLine(line: string, given: Omit<LintInput, 'text'>): Line {
  const fields = parsed(line)
  const id = typeof fields.id === 'number' ? fields.id : stringIn(fields, 'id')
  const text = stringIn(fields, 'text')
  const language = stringIn(fields, 'lang')
  const to = stringIn(fields, 'to')
  if (text === undefined) throw unreadable('"text"')
  return {
    id,
    input: {
      text: textToLint(text, null),
      kind: choiceIn(fields, 'kind', messageKinds) ?? given.kind,
      language: language ?? given.language,
      to: to ?? given.to,
      relation: choiceIn(fields, 'relation', relationKinds) ?? given.relation,
      premium: given.premium,
    },
  }
}

function stringIn(fields: Fields, name: string): string | undefined {
  const value = fields[name]
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'string') throw unreadable(`"${name}"`)
  return value
}

function choiceIn<Choice extends string>(fields: Fields, name: string, known: readonly Choice[]): Choice | undefined {
  const value = fields[name]
  if (value === undefined || value === null) return undefined
  const chosen = known.find(choice => choice === value)
  if (chosen !== undefined) return chosen
  const shown = typeof value === 'string' ? value : JSON.stringify(value)
  throw new UserError('unknown-value', { what: name, value: shown, known: [...known] })
}

function parsed(line: string): Fields {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw unreadable('JSON')
}

function unreadable(missing: string): UserError {
  return new UserError('line-unreadable', { missing })
}
