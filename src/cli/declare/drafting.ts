import { Option } from 'commander'
import { draftKinds, draftTones } from '../../model/draft.ts'
import type { Declaring } from '../program.ts'
import { worksAlone } from '../slip.ts'

/** Commands that write to a person and find the way to one. */
export function declareDrafting({ program, texts, lazily }: Declaring): void {
  const { command, options } = texts.draft
  program
    .command('draft <person>')
    .description(command)
    .addOption(new Option('--kind <kind>', options.kind).choices(draftKinds))
    .option('--why <text>', options.why)
    .option('--met <text>', options.met)
    .option('--about <text>', options.about)
    .option('--introduce <person>', options.introduce)
    .addOption(new Option('--tone <tone>', options.tone).choices(draftTones))
    .addOption(new Option('--in <language>', options.in).choices(['en', 'sv']))
    .option('--variants <n>', options.variants)
    .option('--explain', options.explain)
    .option('--copy', options.copy)
    .option('--save', options.save)
    .option('--open', options.open)
    .addHelpText(
      'after',
      texts.program.examples(
        'handslag draft "Anna Berg" --why "hear how you test valves" --met "Kvalitetsdagen"',
        'handslag draft p7 --kind inmail --tone formal --explain',
        'handslag draft p7 --copy --save',
      ),
    )
    .action(lazily(async () => (await import('../commands/draft.ts')).draft))
  program
    .command('channel [person]')
    .description(texts.channel.command)
    .option('--stats', texts.channel.options.stats)
    .addHelpText('after', texts.program.examples('handslag channel "Anna Berg"', 'handslag channel --stats'))
    .action(lazily(async () => (await import('../commands/channel.ts')).channel))
  const outbox = worksAlone(program.command('outbox'))
    .description(texts.outbox.command)
    .addHelpText('after', texts.program.examples('handslag outbox', 'handslag outbox withdraw i30'))
    .action(lazily(async () => (await import('../commands/outbox.ts')).outbox))
  outbox
    .command('withdraw <id...>')
    .description(texts.outbox.withdraw)
    .addHelpText('after', texts.program.examples('handslag outbox withdraw i30'))
    .action(lazily(async () => (await import('../commands/outbox.ts')).withdrawRequests))
}
