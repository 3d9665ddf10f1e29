import { harmless } from '../language/harmless.ts'
import { showId } from '../model/ids.ts'
import { allGroups } from '../store/groups.ts'
import { everyone } from '../store/people.ts'
import type { Desk } from './desk.ts'

/** What a shell may put on the command line as it stands, without quotes. */
const plainWord = /^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u

/** Everyone by a word that names them: the slug where it is plain, else the id. */
export function peopleToType({ store }: Pick<Desk, 'store'>): { value: string; meaning: string }[] {
  return everyone(store).map(({ id, slug, name }) => ({
    value: slug !== null && plainWord.test(slug) ? slug : showId('person', id),
    meaning: oneLine(name),
  }))
}

export function groupsToType({ store }: Pick<Desk, 'store'>): { value: string; meaning: string }[] {
  return allGroups(store).map(({ id, name }) => ({ value: showId('group', id), meaning: oneLine(name) }))
}

function oneLine(text: string): string {
  return harmless(text).replace(/\s+/g, ' ')
}
