import { type Command, Option } from 'commander'
import { contactStatuses } from '../../app/contacts/choices.ts'
import type { Texts } from '../../i18n/texts.ts'
import { relationKinds } from '../../model/person.ts'
import { several } from './person-fields.ts'

/** The options that select contacts, the same wherever contacts are meant. */
export function addSelection(command: Command, { selection }: Texts): Command {
  return command
    .option('--company <text>', selection.company)
    .option('--place <text>', selection.place)
    .option('--tag <tag>', selection.tag, several)
    .addOption(new Option('--relation <kind>', selection.relation).choices(relationKinds))
    .option('--since <moment>', selection.since)
    .option('--quiet-since <moment>', selection.quietSince)
    .addOption(new Option('--status <status>', selection.status).choices([...contactStatuses, 'all']))
}
