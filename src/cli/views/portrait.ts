import wrapAnsi from 'wrap-ansi'
import type { PersonPortrait } from '../../app/contacts/show.ts'
import { countText } from '../../model/person.ts'
import type { Page } from '../page.ts'

const labelWidth = 15

/** Everything known of a person: what is so now, then what happened. */
export function portraitView(person: PersonPortrait, page: Page): string {
  const { texts, paint } = page
  const title = `${paint.bold(person.name)} ${paint.dim(person.id)}`
  const known = fields(person, page)
    .filter((line): line is [string, string] => line[1] !== null && line[1] !== '')
    .map(([label, text]) => indented(label.padEnd(labelWidth), text, page))
  const unknownDay = texts.contacts.dayUnknown.padEnd(labelWidth)
  const events = person.history.map(({ on, text }) => indented(on?.padEnd(labelWidth) ?? unknownDay, text, page))
  const history = events.length === 0 ? [] : ['', paint.bold(texts.contacts.historyTitle), ...events]
  return [title, ...known, ...history].join('\n')
}

function fields(person: PersonPortrait, { texts: { contacts: texts }, numbers }: Page): [string, string | null][] {
  const { columns, portrait } = texts
  const day = (on: string | null) => on && numbers.day(on)
  const names = (people: { id: string; name: string }[]) => people.map(({ id, name }) => `${name} (${id})`).join(', ')
  return [
    [columns.position, person.position],
    [columns.company, person.company],
    [columns.place, [person.place, person.country].filter(part => part !== null).join(', ')],
    [columns.email, person.email],
    [columns.url, person.url],
    [columns.status, person.status === null ? portrait.noContact : texts.statuses[person.status]],
    [columns.connected, day(person.connectedOn)],
    [columns.touch, day(person.lastTouch)],
    [columns.relations, person.relations.map(kind => texts.relations[kind]).join(', ')],
    [columns.tags, person.tags.join(', ')],
    [portrait.aliases, person.aliases.join(', ')],
    [columns.wanted, person.wanted ? texts.yes : null],
    [columns.mutual, person.mutual === null ? null : String(person.mutual)],
    [columns.contacts, countText(person)],
    [portrait.knows, names(person.knows)],
    [portrait.groups, names(person.groups)],
  ]
}

/** A text beside its label, its later lines below its first. */
function indented(label: string, text: string, { width, terminal }: Page): string {
  const room = Math.max(20, width - labelWidth)
  const lines = text.split('\n').flatMap(line => (terminal ? wrapAnsi(line, room) : line).split('\n'))
  return label + lines.join(`\n${' '.repeat(labelWidth)}`)
}
