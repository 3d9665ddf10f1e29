import { status } from '../commands/status.ts'
import type { Declaring } from '../program.ts'

/** Commands that say where you stand, or would on other data. `status` is asked for most, and loads with the program. */
export function declareStanding({ program, texts: { program: texts }, lazily }: Declaring): void {
  program
    .command('status')
    .description(texts.commands.status)
    .addHelpText('after', texts.examples('handslag status', 'handslag status --json'))
    .action(lazily(async () => status))
  program
    .command('demo')
    .description(texts.commands.demo)
    .addHelpText('after', texts.examples('handslag demo', 'handslag demo --lang sv'))
    .action(lazily(async () => (await import('../commands/demo.ts')).demo))
}
