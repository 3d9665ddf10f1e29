import type { Declaring } from '../program.ts'
import { worksAlone } from '../slip.ts'

export function declareConfig({ program, texts, lazily }: Declaring): void {
  const { examples } = texts.program
  const { commands, description } = texts.config
  const config = worksAlone(program.command('config'))
    .description(description)
    .addHelpText('after', examples('handslag config list'))
    .action(lazily(async () => (await import('../commands/config.ts')).configList))
  config
    .command('list')
    .description(commands.list)
    .addHelpText('after', examples('handslag config list', 'handslag config list --json'))
    .action(lazily(async () => (await import('../commands/config.ts')).configList))
  config
    .command('get <key>')
    .description(commands.get)
    .addHelpText('after', examples('handslag config get target'))
    .action(lazily(async () => (await import('../commands/config.ts')).configGet))
  config
    .command('set <key> <value...>')
    .description(commands.set)
    .addHelpText(
      'after',
      examples(
        'handslag config set target 300',
        'handslag config set language sv',
        'handslag config set fact.notesMonthlyFree 10',
      ),
    )
    .action(lazily(async () => (await import('../commands/config.ts')).configSet))
  config
    .command('unset <key>')
    .description(commands.unset)
    .addHelpText('after', examples('handslag config unset target'))
    .action(lazily(async () => (await import('../commands/config.ts')).configUnset))
}
