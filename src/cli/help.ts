import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Argument, Command, Option } from 'commander'
import type { Texts } from '../i18n/texts.ts'
import { UserError } from '../model/errors.ts'
import { packageRoot } from '../packageRoot.ts'
import type { Io } from './io.ts'

/** Makes a program speak the user's language in its help and its complaints. */
export function speak(program: Command, { program: texts }: Texts, io: Io): Command {
  return program
    .description(texts.description)
    .version(version(), '--version', texts.options.version)
    .helpOption('-h, --help', texts.options.help)
    .helpCommand(texts.helpCommand, texts.options.help)
    .configureHelp({
      styleTitle: title => texts.titles[title as keyof typeof texts.titles] ?? title,
      styleUsage: texts.placeholders,
      styleSubcommandTerm: texts.placeholders,
      optionDescription: withChoices,
      argumentDescription: withChoices,
    })
    .configureOutput({
      writeOut: text => io.stdout.write(text),
      writeErr: text => io.stderr.write(text),
      outputError: message => {
        throw new UserError('usage', {
          problem: texts.usageProblem(
            message
              .trim()
              .replace(/^error: /, '')
              .replace(/\s*\n\s*/g, ' '),
          ),
        })
      },
      getOutHelpWidth: () => io.stdout.columns ?? 80,
    })
    .exitOverride()
}

function withChoices({ description, argChoices }: Option | Argument): string {
  return argChoices === undefined ? description : `${description} (${argChoices.join(', ')})`
}

/** The version stands in package.json alone; it is read when asked for. */
function version(): string {
  const text = readFileSync(join(packageRoot, 'package.json'), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
