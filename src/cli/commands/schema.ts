import { schemaNames, schemaOf } from '../../app/schema.ts'
import { exit } from '../exit-codes.ts'
import type { Session } from '../session.ts'

/** Prints the JSON Schema of a command's output; without a command, which commands have one. */
export async function schema(session: Session, words: string[]) {
  if (words.length === 0) return session.showRows(schemaNames(), names => names.join('\n'))
  session.io.stdout.write(`${JSON.stringify(schemaOf(words.join(' ')), null, 2)}\n`)
  return exit.done
}
