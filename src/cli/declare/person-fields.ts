import type { Command } from 'commander'
import type { Texts } from '../../i18n/texts.ts'

/** The options that say what is known of a person. */
export function addPersonFields(command: Command, { contacts: { options } }: Texts): Command {
  return command
    .option('--url <address>', options.url)
    .option('--company <text>', options.company)
    .option('--position <text>', options.position)
    .option('--place <text>', options.place)
    .option('--country <text>', options.country)
    .option('--email <address>', options.email)
    .option('--mutual <n>', options.mutual)
    .option('--count <n>', options.count)
    .option('--wanted', options.wanted)
    .option('--no-wanted', options.notWanted)
    .option('--alias <name>', options.alias, several)
    .option('--met <occasion>', options.met)
    .option('--met-on <day>', options.metOn)
}

/** An option that may be given several times. */
export function several(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value]
}
