import { Command, Option } from 'commander'
import { loadTexts, type Texts } from '../i18n/texts.ts'
import { storePath } from '../store/location.ts'
import { areasFor } from './areas.ts'
import type { ExitCode } from './exit-codes.ts'
import { speak } from './help.ts'
import type { Io } from './io.ts'
import { roughOptions } from './rough-options.ts'
import { type GlobalOptions, Session } from './session.ts'
import { refuseSlip } from './slip.ts'

/** A command's handler: what was typed and the session, to an exit code. */
export type Handler<Args extends unknown[]> = (session: Session, ...args: Args) => Promise<ExitCode>

/** What a declaration of commands works with. */
export interface Declaring {
  program: Command
  texts: Texts
  /** A commander action whose module loads only when it runs. */
  lazily: <Args extends unknown[]>(load: () => Promise<Handler<Args>>) => (...args: unknown[]) => Promise<void>
}

/** The command line, as far as these words want it. Where a handler ends is written to `outcome`. */
export async function buildProgram(argv: readonly string[], io: Io, outcome: { code: ExitCode }): Promise<Command> {
  const { language, first } = roughOptions(argv, io.env)
  const texts = await loadTexts(language)
  const program = speak(new Command('handslag'), texts, io)
  addGlobalOptions(program, texts)
  const declaring: Declaring = {
    program,
    texts,
    lazily:
      load =>
      async (...words) => {
        const command = words.pop() as Command
        refuseSlip(command)
        const options = command.optsWithGlobals<GlobalOptions>()
        const session = new Session(options, io, language, texts, await storePath(options.store, io.env))
        const handler = (await load()) as Handler<unknown[]>
        outcome.code = await handler(session, ...words)
      },
  }
  for (const { load } of areasFor(first)) (await load())(declaring)
  return program
}

function addGlobalOptions(program: Command, { program: { options } }: Texts): void {
  program
    .option('--store <file>', options.store)
    .option('--json', options.json)
    .option('--jsonl', options.jsonl)
    .addOption(new Option('--lang <language>', options.lang).choices(['en', 'sv']))
    .option('--quiet', options.quiet)
    .option('--yes', options.yes)
    .option('--dry-run', options.dryRun)
    .option('--no-color', options.noColor)
}
