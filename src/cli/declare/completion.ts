import { Argument } from 'commander'
import type { Declaring } from '../program.ts'

/** The script for a shell, and the hidden command that it asks. */
export function declareCompletion({ program, texts: { program: texts }, lazily }: Declaring): void {
  program
    .command('completion')
    .description(texts.commands.completion)
    .addArgument(new Argument('<shell>', texts.options.shell).choices(['bash', 'zsh', 'fish', 'powershell']))
    .addHelpText('after', texts.examples('handslag completion bash', 'handslag completion fish'))
    .action(lazily(async () => (await import('../commands/completion.ts')).completion))
  program
    .command('complete', { hidden: true })
    .description(texts.commands.complete)
    .argument('[words...]', texts.options.words)
    .allowUnknownOption()
    .addHelpText('after', texts.examples('handslag complete -- contacts show an'))
    .action(lazily(async () => (await import('../commands/complete.ts')).completeFor(program)))
}
