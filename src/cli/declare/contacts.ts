import { Option } from 'commander'
import { contactSorts } from '../../app/contacts/choices.ts'
import type { Declaring } from '../program.ts'
import { worksAlone } from '../slip.ts'
import { declareContactChanges } from './contact-changes.ts'
import { addSelection } from './selection.ts'

/** Looking at contacts, and changing what is known of them. */
export function declareContacts(declaring: Declaring): void {
  const { program, texts, lazily } = declaring
  const { contacts: words } = texts
  const list = lazily(async () => (await import('../commands/contacts-list.ts')).contactsList)
  const contacts = worksAlone(program.command('contacts'))
    .description(words.description)
    .addHelpText('after', texts.program.examples('handslag contacts list', 'handslag contacts show anna'))
    .action(list)
  addSelection(contacts.command('list').description(words.commands.list), texts)
    .addOption(new Option('--sort <field>', words.options.sort).choices(contactSorts))
    .option('--limit <n>', words.options.limit)
    .option('--columns <names>', words.options.columns)
    .addHelpText(
      'after',
      texts.program.examples(
        'handslag contacts list --company Nordplåt',
        'handslag contacts list --quiet-since 6m --sort touch --limit 10',
        'handslag contacts list --columns name,email,place,tags',
      ),
    )
    .action(list)
  contacts
    .command('show <person>')
    .description(words.commands.show)
    .addHelpText('after', texts.program.examples('handslag contacts show anna', 'handslag contacts show p7 --json'))
    .action(lazily(async () => (await import('../commands/contacts-show.ts')).contactsShow))
  declareContactChanges(declaring, contacts)
}
