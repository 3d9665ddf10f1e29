import type { Declaring } from '../program.ts'
import { worksAlone } from '../slip.ts'

export function declareGroups({ program, texts, lazily }: Declaring): void {
  const { examples } = texts.program
  const { commands, options, description } = texts.groups
  const groups = worksAlone(program.command('groups'))
    .description(description)
    .addHelpText('after', examples('handslag groups list'))
    .action(lazily(async () => (await import('../commands/groups-advice.ts')).groupsAdvice))
  groups
    .command('list')
    .description(commands.list)
    .addHelpText('after', examples('handslag groups list', 'handslag groups list --json'))
    .action(lazily(async () => (await import('../commands/groups-list.ts')).groupsList))
  groups
    .command('advice')
    .description(commands.advice)
    .addHelpText('after', examples('handslag groups advice', 'handslag groups advice --json'))
    .action(lazily(async () => (await import('../commands/groups-advice.ts')).groupsAdvice))
  groups
    .command('log <group> <kind> [text...]')
    .description(commands.log)
    .addHelpText('after', examples('handslag groups log g3 question "How do you measure it?"'))
    .action(lazily(async () => (await import('../commands/groups-log.ts')).groupsLog))
  groups
    .command('add <name>')
    .description(commands.add)
    .option('--url <address>', options.url)
    .option('--members <n>', options.members)
    .option('--join', options.join)
    .addHelpText('after', examples('handslag groups add "Svensk kvalitet" --members 4200 --join'))
    .action(lazily(async () => (await import('../commands/groups-change.ts')).groupsAdd))
  groups
    .command('join <group>')
    .description(commands.join)
    .addHelpText('after', examples('handslag groups join g3'))
    .action(lazily(async () => (await import('../commands/groups-change.ts')).groupsJoin))
  groups
    .command('leave <group>')
    .description(commands.leave)
    .addHelpText('after', examples('handslag groups leave "Svensk kvalitet"'))
    .action(lazily(async () => (await import('../commands/groups-change.ts')).groupsLeave))
  groups
    .command('members <group> [people...]')
    .description(commands.members)
    .option('--remove', options.remove)
    .addHelpText('after', examples('handslag groups members g3', 'handslag groups members g3 anna p9'))
    .action(lazily(async () => (await import('../commands/groups-members.ts')).groupsMembers))
}
