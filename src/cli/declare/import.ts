import { Option } from 'commander'
import type { Declaring } from '../program.ts'

/** The command that brings data in. */
export function declareImport({ program, texts: { program: texts, import: words }, lazily }: Declaring): void {
  program
    .command('import')
    .description(texts.commands.import)
    .argument('<path...>', words.options.path)
    .option('--me <name|url|id>', words.options.me)
    .option('--owner <name|url|id>', words.options.owner)
    .addOption(
      new Option('--format <format>', words.options.format)
        .choices(['auto', 'linkedin', 'vcard', 'google', 'outlook', 'edges'])
        .default('auto'),
    )
    .addHelpText(
      'after',
      texts.examples(
        'handslag import Basic_LinkedInDataExport_02-09-2026.zip',
        'handslag import Connections.csv Invitations.csv --dry-run',
        'handslag import my-export/ --me "Anna Berg"',
        'handslag import annas-export.zip --owner "Anna Berg"',
        'handslag import ties.txt --format edges --me 17',
      ),
    )
    .action(lazily(async () => (await import('../commands/import.ts')).importData))
}
