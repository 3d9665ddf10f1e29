import type { Declaring } from '../program.ts'

/** Commands that say where you stand, or would on other data. */
export function declareStanding({ program, texts: { program: texts }, lazily }: Declaring): void {
  program
    .command('status')
    .description(texts.commands.status)
    .addHelpText('after', texts.examples('handslag status', 'handslag status --json'))
    .action(lazily(async () => (await import('../commands/status.ts')).status))
  program
    .command('demo')
    .description(texts.commands.demo)
    .addHelpText('after', texts.examples('handslag demo', 'handslag demo --lang sv'))
    .action(lazily(async () => (await import('../commands/demo.ts')).demo))
}
