import type { Declaring } from '../program.ts'

/** Commands that look after the store itself. */
export function declareKeeping({ program, texts: { program: texts }, lazily }: Declaring): void {
  program
    .command('backup [file]')
    .description(texts.commands.backup)
    .addHelpText('after', texts.examples('handslag backup', 'handslag backup ~/handslag-2026.db'))
    .action(lazily(async () => (await import('../commands/backup.ts')).backup))
  program
    .command('restore <file>')
    .description(texts.commands.restore)
    .addHelpText('after', texts.examples('handslag restore ~/handslag-2026.db'))
    .action(lazily(async () => (await import('../commands/restore.ts')).restore))
  program
    .command('doctor')
    .description(texts.commands.doctor)
    .option('--fix', texts.options.fix)
    .addHelpText('after', texts.examples('handslag doctor', 'handslag doctor --fix'))
    .action(lazily(async () => (await import('../commands/doctor.ts')).doctor))
  program
    .command('forget [person]')
    .description(texts.commands.forget)
    .option('--list', texts.options.forgotten)
    .option('--allow <address>', texts.options.allow)
    .addHelpText('after', texts.examples('handslag forget "Anna Berg"', 'handslag forget --list'))
    .action(lazily(async () => (await import('../commands/forget.ts')).forget))
}
