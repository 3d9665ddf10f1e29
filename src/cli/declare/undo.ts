import type { Declaring } from '../program.ts'

/** Taking commands back, and bringing them back again. */
export function declareUndo({ program, texts: { program: texts, undo }, lazily }: Declaring): void {
  program
    .command('undo')
    .description(texts.commands.undo)
    .option('--list', undo.list)
    .addHelpText('after', texts.examples('handslag undo', 'handslag undo --list', 'handslag undo --dry-run'))
    .action(lazily(async () => (await import('../commands/undo.ts')).undo))
  program
    .command('redo')
    .description(texts.commands.redo)
    .addHelpText('after', texts.examples('handslag redo'))
    .action(lazily(async () => (await import('../commands/undo.ts')).redo))
}
