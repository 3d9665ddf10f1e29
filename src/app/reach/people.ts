import { showId } from '../../model/ids.ts'
import { introductions } from '../../store/known-ties.ts'
import type { Store } from '../../store/store.ts'

/** Somebody as reach names them. */
export interface ReachPerson {
  id: string
  name: string
  company: string | null
}

/** @returns a function that names each of these people */
export function namesOf(store: Store, people: Iterable<number>): (person: number) => ReachPerson {
  const known = introductions(store, [...new Set(people)])
  return person => {
    const { name, company } = known.get(person) ?? { name: '', company: null }
    return { id: showId('person', person), name, company }
  }
}
