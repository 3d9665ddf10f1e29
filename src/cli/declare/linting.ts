import { Option } from 'commander'
import { messageKinds } from '../../model/message.ts'
import { relationKinds } from '../../model/person.ts'
import { lintFormats } from '../commands/linting/formats.ts'
import type { Declaring } from '../program.ts'

/** Commands that read a text before it is sent. */
export function declareLinting({ program, texts: { program: texts }, lazily }: Declaring): void {
  program
    .command('lint [files...]')
    .description(texts.commands.lint)
    .addOption(new Option('--kind <kind>', texts.options.kind).choices(messageKinds).default('request'))
    .option('--to <person>', texts.options.to)
    .addOption(new Option('--relation <relation>', texts.options.relation).choices(relationKinds))
    .option('--premium', texts.options.premium)
    .addOption(new Option('--format <format>', texts.options.format).choices(lintFormats).default('pretty'))
    .addHelpText(
      'after',
      texts.examples(
        'handslag lint note.txt --to "Anna Berg"',
        'echo "Hi Anna, ..." | handslag lint - --relation met',
        'handslag lint --kind group-post post.txt --format compact',
        'handslag lint --jsonl < messages.jsonl',
      ),
    )
    .action(lazily(async () => (await import('../commands/linting/lint.ts')).lint))
  program
    .command('rules')
    .description(texts.commands.rules)
    .addHelpText('after', texts.examples('handslag rules', 'handslag rules --json'))
    .action(lazily(async () => (await import('../commands/linting/rules.ts')).rules))
}
