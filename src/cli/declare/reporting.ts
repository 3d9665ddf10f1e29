import type { Declaring } from '../program.ts'

/** The command that shows everything at a glance. */
export function declareReporting({ program, texts: { program: texts }, lazily }: Declaring): void {
  program
    .command('report')
    .description(texts.commands.report)
    .option('--html <file>', texts.options.html)
    .option('--open', texts.options.open)
    .option('--anonymous', texts.options.anonymous)
    .option('--markdown', texts.options.markdown)
    .addHelpText('after', texts.examples('handslag report --html network.html --open', 'handslag report --markdown'))
    .action(lazily(async () => (await import('../commands/report.ts')).report))
}
