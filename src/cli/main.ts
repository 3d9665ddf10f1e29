import { CommanderError } from 'commander'
import { loadTexts } from '../i18n/texts.ts'
import { harmless } from '../language/harmless.ts'
import { type ErrorCode, UserError } from '../model/errors.ts'
import { type ExitCode, exit, exitCodeOf } from './exit-codes.ts'
import { type Io, processIo } from './io.ts'
import { json } from './json.ts'
import { buildProgram } from './program.ts'
import type { Results } from './results.ts'
import { roughOptions } from './rough-options.ts'
import { inStoredLanguage } from './stored-language.ts'

/** Runs the program with the words after its name. @returns the exit code; never throws */
export async function run(argv: readonly string[], world: Io = processIo): Promise<ExitCode> {
  const outcome: { code: ExitCode } = { code: exit.done }
  let io = world
  try {
    io = await inStoredLanguage(argv, world)
    const program = await buildProgram(argv, io, outcome)
    await program.parseAsync(argv, { from: 'user' })
    return outcome.code
  } catch (error) {
    return fail(error, argv, io)
  }
}

/** The one place that turns errors into text. */
async function fail(error: unknown, argv: readonly string[], io: Io): Promise<ExitCode> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exit.done : exit.usage
  if (error instanceof Error && error.name === 'ExitPromptError') return exit.interrupted
  const { language, asJson } = roughOptions(argv, io.env)
  const { errors, program } = await loadTexts(language)
  if (io.env.HANDSLAG_DEBUG === '1') io.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
  if (!isUserError(error)) {
    const reason = error instanceof Error ? error.message : String(error)
    return tell('unexpected', program.unexpected(reason), exit.store)
  }
  const sentences = errors[error.code] as (params: unknown) => [string, string]
  return tell(error.code, sentences(error.params), exitCodeOf[error.code])

  function tell(code: ErrorCode | 'unexpected', [message, hint]: [string, string], exitCode: ExitCode): ExitCode {
    if (asJson) io.stderr.write(`${json({ error: { code, message, hint } } satisfies Results['error'])}\n`)
    else io.stderr.write(`handslag: ${harmless(message)}\n${harmless(hint)}\n`)
    return exitCode
  }
}

function isUserError(error: unknown): error is UserError {
  return error instanceof UserError
}
