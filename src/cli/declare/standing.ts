import type { Declaring } from '../program.ts'

/** Commands that say where you stand. */
export function declareStanding({ program, texts: { program: texts }, lazily }: Declaring): void {
  program
    .command('status')
    .description(texts.commands.status)
    .addHelpText('after', texts.examples('handslag status', 'handslag status --json'))
    .action(lazily(async () => (await import('../commands/status.ts')).status))
}
