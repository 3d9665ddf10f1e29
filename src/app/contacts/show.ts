import type { HistoryEvent } from '../../model/history.ts'
import { showId } from '../../model/ids.ts'
import { acquaintancesOf, aliasesOf, groupsOf } from '../../store/acquaintances.ts'
import { knownPerson } from '../../store/contact-list.ts'
import { historyOf } from '../../store/history.ts'
import { fieldsByHand } from '../../store/person-edit.ts'
import type { Desk } from '../desk.ts'
import { findPerson } from '../person-reference.ts'
import { type ContactRecord, contactRecord } from './record.ts'

interface Named {
  id: string
  name: string
}

/** Everything that the store knows of one person. */
export interface PersonPortrait extends ContactRecord {
  aliases: string[]
  /** Fields that the user typed and an import leaves alone. */
  byHand: string[]
  knows: Named[]
  groups: Named[]
  /** The oldest first; what has no day comes last. */
  history: (HistoryEvent & { text: string })[]
}

/** Columns that the record calls by another name. */
const namesOf: Record<string, string> = {
  slug: 'url',
  mutual_count: 'mutual',
  contact_count: 'contactCount',
  contact_count_open: 'contactCountOpen',
}

/** @throws UserError where the reference names nobody, or several */
export function showContact(desk: Desk, reference: string): PersonPortrait {
  const { store, texts } = desk
  const { id } = findPerson(desk, reference)
  const person = knownPerson(store, id)
  if (!person) throw new Error('a person that was found is gone')
  return {
    ...contactRecord(person),
    aliases: aliasesOf(store, id),
    byHand: fieldsByHand(store, id).map(column => namesOf[column] ?? column),
    knows: acquaintancesOf(store, id).map(other => ({ ...other, id: showId('person', other.id) })),
    groups: groupsOf(store, id).map(group => ({ ...group, id: showId('group', group.id) })),
    history: historyOf(store, id).map(event => ({ ...event, text: sentence(event) })),
  }

  function sentence({ code, params }: HistoryEvent): string {
    const say = texts.history[code] as (params: unknown) => string
    return say(params)
  }
}
