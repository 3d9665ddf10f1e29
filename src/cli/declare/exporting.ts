import { Option } from 'commander'
import { exportFormats } from '../../app/exporting/formats.ts'
import type { Declaring } from '../program.ts'
import { addSelection } from './selection.ts'

/** Taking data out. */
export function declareExporting({ program, texts, lazily }: Declaring): void {
  const { description, options } = texts.exporting
  addSelection(
    program
      .command('export [person]')
      .description(description)
      .addOption(new Option('--format <format>', options.format).choices(exportFormats).default('json'))
      .option('--output <file>', options.output),
    texts,
  )
    .addHelpText(
      'after',
      texts.program.examples(
        'handslag export > everything.json',
        'handslag export "Anna Berg"',
        'handslag export --format csv --tag customer --output customers.csv',
        'handslag export --format vcard --output contacts.vcf',
        'handslag export --format ics --output in-touch.ics',
      ),
    )
    .action(lazily(async () => (await import('../commands/export.ts')).exportData))
}
