import type { Declaring } from '../program.ts'

export function declareReach({ program, texts, lazily }: Declaring): void {
  const { description, options } = texts.reach
  program
    .command('reach')
    .description(description)
    .option('--to <goal>', options.to)
    .option('--candidates [n]', options.candidates)
    .option('--what-if <people>', options.whatIf)
    .addHelpText(
      'after',
      texts.program.examples('handslag reach', 'handslag reach --candidates 5', 'handslag reach --to Nordplåt'),
    )
    .action(lazily(async () => (await import('../commands/reach.ts')).reach))
}
