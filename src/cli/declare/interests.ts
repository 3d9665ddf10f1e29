import type { Declaring } from '../program.ts'
import { worksAlone } from '../slip.ts'

export function declareInterests({ program, texts, lazily }: Declaring): void {
  const { examples } = texts.program
  const { commands, description } = texts.interests
  const interests = worksAlone(program.command('interests'))
    .description(description)
    .addHelpText('after', examples('handslag interests add role "quality manager"'))
    .action(lazily(async () => (await import('../commands/interests.ts')).interestsList))
  interests
    .command('list')
    .description(commands.list)
    .addHelpText('after', examples('handslag interests list'))
    .action(lazily(async () => (await import('../commands/interests.ts')).interestsList))
  interests
    .command('add <kind> <text...>')
    .description(commands.add)
    .addHelpText('after', examples('handslag interests add topic "green steel"', 'handslag interests add place Luleå'))
    .action(lazily(async () => (await import('../commands/interests.ts')).interestsAdd))
  interests
    .command('remove <interest...>')
    .description(commands.remove)
    .addHelpText('after', examples('handslag interests remove n2', 'handslag interests remove "green steel"'))
    .action(lazily(async () => (await import('../commands/interests.ts')).interestsRemove))
}
