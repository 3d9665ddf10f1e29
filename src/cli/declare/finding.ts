import type { Declaring } from '../program.ts'

/** Finding people by words, and being found by them. */
export function declareFinding({ program, texts, lazily }: Declaring): void {
  const { find, visibility } = texts.finding
  program
    .command('find <text...>')
    .description(find.description)
    .option('--limit <n>', find.options.limit)
    .addHelpText(
      'after',
      texts.program.examples('handslag find konsult lean', 'handslag find "quality manager" --json'),
    )
    .action(lazily(async () => (await import('../commands/find.ts')).find))
  program
    .command('visibility <text...>')
    .description(visibility.description)
    .addHelpText('after', texts.program.examples('handslag visibility quality consultant'))
    .action(lazily(async () => (await import('../commands/visibility.ts')).visibility))
}
