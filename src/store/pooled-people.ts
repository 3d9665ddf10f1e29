import { meId } from '../model/person.ts'
import { type Store, statement } from './store.ts'

export interface PooledPerson {
  id: number
  slug: string | null
  name: string
  company: string | null
  place: string | null
  country: string | null
}

/** The user, and whoever has a tie that is not gone, in the order of their numbers. */
export function pooledPeople(store: Store): IterableIterator<PooledPerson> {
  const sql = `SELECT id, slug, name, company, place, country FROM person WHERE id = ${meId} OR id IN
    (SELECT a FROM connection WHERE gone_on IS NULL UNION SELECT b FROM connection WHERE gone_on IS NULL) ORDER BY id`
  return statement<PooledPerson>(store, sql).iterate()
}
