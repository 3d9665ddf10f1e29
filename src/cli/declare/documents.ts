import type { Declaring } from '../program.ts'

/** What describes the program itself: its JSON for scripts, its commands for `man`. */
export function declareDocuments({ program, texts: { program: texts }, lazily }: Declaring): void {
  program
    .command('schema')
    .description(texts.commands.schema)
    .argument('[command...]', texts.options.schemaOf)
    .allowUnknownOption()
    .addHelpText('after', texts.examples('handslag schema', 'handslag schema reach', 'handslag schema triage list'))
    .action(lazily(async () => (await import('../commands/schema.ts')).schema))
  program
    .command('manual')
    .description(texts.commands.manual)
    .addHelpText('after', texts.examples('handslag manual | man -l -'))
    .action(lazily(async () => (await import('../commands/manual.ts')).manualOf(program)))
}
