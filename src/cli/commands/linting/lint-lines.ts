import { readLine } from '../../../app/linting/line.ts'
import { type LintInput, linter } from '../../../app/linting/lint-text.ts'
import { UserError } from '../../../model/errors.ts'
import { type ExitCode, exit } from '../../exit-codes.ts'
import { json } from '../../json.ts'
import type { Session } from '../../session.ts'
import { hasError } from './lint.ts'

const flushAt = 64 * 1024

/** `lint --jsonl`: a line in, a line out, in order; a line that cannot be read is answered by its error. */
export async function lintLines(session: Session, given: Omit<LintInput, 'text'>): Promise<ExitCode> {
  return session.read(async desk => {
    const read = linter(desk)
    let code: ExitCode = exit.done
    let out = ''
    for await (const lines of linesOf(session.io.stdin)) {
      for (const line of lines) {
        const { answer, ends } = answerTo(line)
        if (ends > code) code = ends
        out += `${answer}\n`
        if (out.length < flushAt) continue
        session.io.stdout.write(out)
        out = ''
      }
    }
    session.io.stdout.write(out)
    return code

    function answerTo(line: string): { answer: string; ends: ExitCode } {
      try {
        const { id, input } = readLine(line, given)
        const report = read(input)
        return { answer: withId(id, json(report)), ends: hasError(report) ? exit.findings : exit.done }
      } catch (error) {
        if (!(error instanceof UserError)) throw error
        const sentences = session.texts.errors[error.code as UserError['code']] as (params: unknown) => [string, string]
        const [message, hint] = sentences(error.params)
        return { answer: json({ error: { code: error.code, message, hint } }), ends: exit.unreadable }
      }
    }
  })
}

/** Puts an id before the fields of an object that is written already: to copy a report field by field is slow. */
function withId(id: string | number | undefined, object: string): string {
  return id === undefined ? object : `{"id":${json(id)},${object.slice(1)}`
}

/** The lines that are not empty, as many at a time as come at once. */
async function* linesOf(stdin: NodeJS.ReadStream): AsyncGenerator<string[]> {
  stdin.setEncoding('utf8')
  let rest = ''
  for await (const chunk of stdin) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    yield lines.filter(isFilled)
  }
  yield [rest].filter(isFilled)
}

function isFilled(line: string): boolean {
  return /\S/.test(line)
}
