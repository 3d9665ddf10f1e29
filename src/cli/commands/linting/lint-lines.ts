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
    for await (const line of linesOf(session.io.stdin)) {
      const { answer, ends } = answerTo(line)
      if (ends > code) code = ends
      out += `${json(answer)}\n`
      if (out.length >= flushAt) {
        session.io.stdout.write(out)
        out = ''
      }
    }
    session.io.stdout.write(out)
    return code

    function answerTo(line: string): { answer: unknown; ends: ExitCode } {
      try {
        const { id, ...input } = readLine(line)
        const report = read({ ...given, ...input })
        return {
          answer: id === undefined ? report : { id, ...report },
          ends: hasError(report) ? exit.findings : exit.done,
        }
      } catch (error) {
        if (!(error instanceof UserError)) throw error
        const sentences = session.texts.errors[error.code as UserError['code']] as (params: unknown) => [string, string]
        const [message, hint] = sentences(error.params)
        return { answer: { error: { code: error.code, message, hint } }, ends: exit.unreadable }
      }
    }
  })
}

async function* linesOf(stdin: NodeJS.ReadStream): AsyncGenerator<string> {
  stdin.setEncoding('utf8')
  let rest = ''
  for await (const chunk of stdin) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line.trim() !== '') yield line
  }
  if (rest.trim() !== '') yield rest
}
