import { Command, Option } from 'commander'
import { type Texts, textsIn } from '../i18n/texts.ts'
import { declareCoaching } from './declare/coaching.ts'
import { declareCompletion } from './declare/completion.ts'
import { declareConfig } from './declare/config.ts'
import { declareContactChanges } from './declare/contact-changes.ts'
import { declareContacts } from './declare/contacts.ts'
import { declareExplain } from './declare/explain.ts'
import { declareGroups } from './declare/groups.ts'
import { declareImport } from './declare/import.ts'
import { declareInterests } from './declare/interests.ts'
import { declareKeeping } from './declare/keeping.ts'
import { declareLinting } from './declare/linting.ts'
import { declareStanding } from './declare/standing.ts'
import { declareTriage } from './declare/triage.ts'
import { declareUndo } from './declare/undo.ts'
import type { ExitCode } from './exit-codes.ts'
import { speak } from './help.ts'
import type { Io } from './io.ts'
import { roughOptions } from './rough-options.ts'
import { type GlobalOptions, Session } from './session.ts'

/** A command's handler: what was typed and the session, to an exit code. */
export type Handler<Args extends unknown[]> = (session: Session, ...args: Args) => Promise<ExitCode>

/** What a declaration of commands works with. */
export interface Declaring {
  program: Command
  texts: Texts
  /** A commander action whose module loads only when it runs. */
  lazily: <Args extends unknown[]>(load: () => Promise<Handler<Args>>) => (...args: unknown[]) => Promise<void>
}

/** The whole command line. Where a handler ends is written to `outcome`. */
export function buildProgram(argv: readonly string[], io: Io, outcome: { code: ExitCode }): Command {
  const texts = textsIn(roughOptions(argv, io.env).language)
  const program = speak(new Command('handslag'), texts, io)
  addGlobalOptions(program, texts)
  const declaring: Declaring = {
    program,
    texts,
    lazily:
      load =>
      async (...words) => {
        const command = words.pop() as Command
        const session = new Session(command.optsWithGlobals<GlobalOptions>(), io)
        const handler = (await load()) as Handler<unknown[]>
        outcome.code = await handler(session, ...words)
      },
  }
  declareImport(declaring)
  declareStanding(declaring)
  declareCoaching(declaring)
  declareContactChanges(declaring, declareContacts(declaring))
  declareGroups(declaring)
  declareInterests(declaring)
  declareTriage(declaring)
  declareUndo(declaring)
  declareLinting(declaring)
  declareExplain(declaring)
  declareConfig(declaring)
  declareKeeping(declaring)
  declareCompletion(declaring)
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
