import type { Command } from 'commander'
import type { Declaring } from '../program.ts'
import { addPersonFields, several } from './person-fields.ts'
import { addSelection } from './selection.ts'

/** Commands that change what is known of contacts. */
export function declareContactChanges({ texts, lazily }: Declaring, contacts: Command): void {
  const { examples } = texts.program
  const { commands, options } = texts.contacts
  addPersonFields(contacts.command('add <name>').description(commands.add), texts)
    .option('--connected-on <day>', options.connectedOn)
    .addHelpText(
      'after',
      examples(
        'handslag contacts add "Anna Berg" --company Nordplåt --url https://www.linkedin.com/in/anna-berg-example',
      ),
    )
    .action(lazily(async () => (await import('../commands/contacts-add.ts')).contactsAdd))
  addPersonFields(contacts.command('edit [person]').description(commands.edit), texts)
    .option('--name <text>', options.name)
    .option('--unalias <name>', options.unalias, several)
    .option('--from <file>', options.editFrom)
    .addHelpText(
      'after',
      examples(
        'handslag contacts edit anna --met "Kvalitetsdagen" --met-on 2026-03-04',
        'handslag contacts edit p7 --mutual 12 --count 500+ --wanted',
        'handslag contacts edit --from counts.csv',
      ),
    )
    .action(lazily(async () => (await import('../commands/contacts-edit.ts')).contactsEdit))
  contacts
    .command('note <person> <text...>')
    .description(commands.note)
    .addHelpText('after', examples('handslag contacts note anna "Knows steel; asked about our course"'))
    .action(lazily(async () => (await import('../commands/contacts-note.ts')).contactsNote))
  addSelection(contacts.command('tag <tag> [people...]').description(commands.tag), texts)
    .addHelpText(
      'after',
      examples('handslag contacts tag customer anna p9', 'handslag contacts tag customer --company "Nordplåt"'),
    )
    .action(lazily(async () => (await import('../commands/contacts-tag.ts')).contactsTag))
  addSelection(contacts.command('untag <tag> [people...]').description(commands.untag), texts)
    .addHelpText('after', examples('handslag contacts untag customer anna'))
    .action(lazily(async () => (await import('../commands/contacts-tag.ts')).contactsUntag))
  contacts
    .command('relate [person] [kind]')
    .description(commands.relate)
    .option('--remove', options.removeRelation)
    .option('--from <file>', options.from)
    .addHelpText(
      'after',
      examples('handslag contacts relate anna former-colleague', 'handslag contacts relate --from relations.csv'),
    )
    .action(lazily(async () => (await import('../commands/contacts-relate.ts')).contactsRelate))
  contacts
    .command('rhythm <person> [rhythm]')
    .description(texts.rhythm.commands.rhythm)
    .option('--tag <tag>', texts.rhythm.options.tag)
    .addHelpText(
      'after',
      examples(
        'handslag contacts rhythm anna 90d',
        'handslag contacts rhythm --tag customer 90d..120d',
        'handslag contacts rhythm anna none',
      ),
    )
    .action(lazily(async () => (await import('../commands/contacts-rhythm.ts')).contactsRhythm))
  contacts
    .command('log <person> <text...>')
    .description(texts.rhythm.commands.log)
    .option('--on <day>', texts.rhythm.options.on)
    .addHelpText('after', examples('handslag contacts log anna lunch', 'handslag contacts log p7 "called" --on 3d'))
    .action(lazily(async () => (await import('../commands/contacts-log.ts')).contactsLog))
  contacts
    .command('link <person> <others...>')
    .description(commands.link)
    .addHelpText('after', examples('handslag contacts link anna johan', 'handslag contacts link anna p12 p40 p77'))
    .action(lazily(async () => (await import('../commands/contacts-link.ts')).contactsLink))
  contacts
    .command('unlink <person> <others...>')
    .description(commands.unlink)
    .addHelpText('after', examples('handslag contacts unlink anna johan'))
    .action(lazily(async () => (await import('../commands/contacts-link.ts')).contactsUnlink))
  contacts
    .command('merge <person> <other>')
    .description(commands.merge)
    .addHelpText('after', examples('handslag contacts merge p7 p19'))
    .action(lazily(async () => (await import('../commands/contacts-merge.ts')).contactsMerge))
}
