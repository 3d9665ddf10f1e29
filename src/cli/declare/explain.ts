import type { Declaring } from '../program.ts'
import type { Session } from '../session.ts'

/** Commands that say why, and on what figures. */
export function declareExplain({ program, texts, lazily }: Declaring): void {
  const { examples, commands } = texts.program
  program
    .command('explain [topic]')
    .description(commands.explain)
    .addHelpText('after', examples('handslag explain', 'handslag explain P9', 'handslag explain say-why'))
    .action(
      lazily(async () => {
        const { explain } = await import('../commands/explain.ts')
        const available = new Set(program.commands.map(command => command.name()))
        return (session: Session, topic?: string) => explain(session, topic, available)
      }),
    )
  program
    .command('facts')
    .description(commands.facts)
    .addHelpText('after', examples('handslag facts', 'handslag facts --json'))
    .action(lazily(async () => (await import('../commands/facts.ts')).facts))
}
