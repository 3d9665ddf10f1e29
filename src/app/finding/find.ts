import { matchOf } from '../../coach/finding/match.ts'
import { soughtWords } from '../../coach/finding/words.ts'
import { UserError } from '../../model/errors.ts'
import { showId } from '../../model/ids.ts'
import { meId, profileUrl } from '../../model/person.ts'
import { beyond, distancesFrom } from '../../network/distances.ts'
import { membersOfOwnGroups } from '../../store/known-graph.ts'
import { type Profiled, profilesOf } from '../../store/people.ts'
import { searchPeople } from '../../store/search-index.ts'
import type { Desk } from '../desk.ts'
import { knownGraph } from '../reach/graph.ts'
import { fieldsOf } from './fields.ts'

export interface Found {
  person: { id: string; name: string; url: string | null; company: string | null; position: string | null }
  /** Steps from the user; null for those only in a group, and for those to whom no way is known. */
  degree: 1 | 2 | 3 | null
  /** Is in a group of the user's. */
  inGroup: boolean
  /** How well the words match; what it is made of is told by `matchOf`. */
  match: number
}

export interface FindReport {
  query: string
  total: number
  results: Found[]
}

/**
 * P4: people of whom all these words are written, the nearest first, and among those the best match.
 *
 * @throws UserError `empty-text` where there is no word in the text
 */
export function findPeopleBy({ store }: Pick<Desk, 'store'>, query: string, most: number): FindReport {
  const words = soughtWords(query)
  if (words.length === 0) throw new UserError('empty-text', { what: 'TEXT' })
  const distances = distancesFrom(knownGraph(store), meId)
  const members = new Set(membersOfOwnGroups(store))
  const found = searchPeople(
    store,
    words.map(({ alternatives }) => alternatives),
  ).flatMap(searched => {
    const match = matchOf(words, fieldsOf(searched))
    if (match === null) return []
    const distance = distances[searched.person] ?? beyond
    const inGroup = members.has(searched.person)
    return [{ person: searched.person, match, inGroup, nearness: distance < beyond ? distance : inGroup ? 4 : 5 }]
  })
  found.sort((a, b) => a.nearness - b.nearness || b.match - a.match || a.person - b.person)
  const shown = found.slice(0, most)
  const profiles = profilesOf(
    store,
    shown.map(({ person }) => person),
  )
  const results = shown.map(({ person, match, inGroup, nearness }) => ({
    person: described(person, profiles.get(person)),
    degree: nearness < beyond ? (nearness as 1 | 2 | 3) : null,
    inGroup,
    match,
  }))
  return { query, total: found.length, results }
}

function described(person: number, profile: Profiled | undefined): Found['person'] {
  const { name = '', slug = null, company = null, position = null } = profile ?? {}
  return { id: showId('person', person), name, url: slug === null ? null : profileUrl(slug), company, position }
}
