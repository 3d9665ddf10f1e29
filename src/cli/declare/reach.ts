import { Option } from 'commander'
import { poolFormats } from '../../app/pool/formats.ts'
import { breakdowns } from '../../app/reach/choices.ts'
import type { Declaring } from '../program.ts'

export function declareReach({ program, texts, lazily }: Declaring): void {
  const { description, options } = texts.reach
  program
    .command('reach')
    .description(description)
    .option('--to <goal>', options.to)
    .option('--candidates [n]', options.candidates)
    .option('--what-if <people>', options.whatIf)
    .addOption(new Option('--by <field>', options.by).choices(breakdowns))
    .option('--growth', options.growth)
    .option('--latest [n]', options.latest)
    .option('--export <folder>', texts.pool.options.export)
    .addOption(new Option('--format <format>', texts.pool.options.format).choices(poolFormats))
    .addHelpText(
      'after',
      texts.program.examples(
        'handslag reach --candidates 5',
        'handslag reach --to Nordplåt',
        'handslag reach --by company',
      ),
    )
    .action(lazily(async () => (await import('../commands/reach.ts')).reach))
}
