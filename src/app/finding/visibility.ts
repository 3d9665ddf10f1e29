import { bestMatch, holds, matchOf } from '../../coach/finding/match.ts'
import { type SoughtWord, soughtWords } from '../../coach/finding/words.ts'
import { fold } from '../../language/fold.ts'
import { UserError } from '../../model/errors.ts'
import { meId } from '../../model/person.ts'
import { beyond, distancesFrom } from '../../network/distances.ts'
import type { Estimate } from '../../network/estimate/estimate.ts'
import type { Graph } from '../../network/graph.ts'
import { membersOfOwnGroups } from '../../store/known-graph.ts'
import { type OwnProfile, ownProfile } from '../../store/profile.ts'
import { searchPeople } from '../../store/search-index.ts'
import type { Desk } from '../desk.ts'
import { knownGraph } from '../reach/graph.ts'
import { reach } from '../reach/reach.ts'
import { fieldsOf, shownWeight } from './fields.ts'

export const profileParts = ['headline', 'summary', 'positions', 'skills'] as const
export type ProfilePart = (typeof profileParts)[number]

export interface Searchers {
  /** Steps from the user, or members of the user's groups who are further away. */
  degree: 1 | 2 | 3 | 'groups'
  /** People known to be there, and an estimate with those who are not. */
  people: number
  estimate: Estimate | null
  /** Where the user would stand in what they find, by the ties that are known: others may stand before. Null without people. */
  rank: { best: number; median: number; worst: number } | null
}

export interface Visibility {
  query: string
  words: { word: string; foundIn: ProfilePart[] }[]
  /** Words that the user's profile lacks: without them it is not found, and the ranks are those that it would have. */
  missing: string[]
  /** Others known of whom all the words are written. */
  competitors: number
  searchers: Searchers[]
}

/** As many of each distance are asked, evenly chosen by their ids. */
const askedMost = 60

/**
 * P4: who of those near the user would meet the user on searching for these words, and at which rank.
 *
 * @throws UserError `empty-text` where there is no word in the text
 */
export function visibilityOf(desk: Pick<Desk, 'store' | 'today'>, query: string): Visibility {
  const { store, today } = desk
  const sought = soughtWords(query)
  if (sought.length === 0) throw new UserError('empty-text', { what: 'TEXT' })
  const own = ownParts(ownProfile(store, today))
  const words = sought.map(word => ({ word: word.word, foundIn: profileParts.filter(part => holds(own[part], word)) }))
  const fields = profileParts.map(part => ({ text: own[part], weight: shownWeight }))
  const mine = matchOf(sought, fields) ?? bestMatch(sought, shownWeight)
  const rivals = rivalsFor(desk, sought, mine)
  const graph = knownGraph(store)
  return {
    query,
    words,
    missing: words.filter(({ foundIn }) => foundIn.length === 0).map(({ word }) => word),
    competitors: rivals.length,
    searchers: searchersIn(desk, graph).map(({ people, ...searchers }) => ({
      ...searchers,
      people: people.length,
      rank: ranksFor(graph, people, rivals),
    })),
  }
}

interface Rival {
  person: number
  /** Matches better than the user. */
  better: boolean
  /** Is in a group of the user's. */
  inGroup: boolean
}

function rivalsFor({ store }: Pick<Desk, 'store'>, sought: readonly SoughtWord[], mine: number): Rival[] {
  const members = new Set(membersOfOwnGroups(store))
  const found = searchPeople(
    store,
    sought.map(({ alternatives }) => alternatives),
  )
  return found.flatMap(searched => {
    const match = matchOf(sought, fieldsOf({ ...searched, noted: '' }))
    return match === null
      ? []
      : [{ person: searched.person, better: match > mine, inGroup: members.has(searched.person) }]
  })
}

function ownParts({ headline, summary, positions, skills }: OwnProfile): Record<ProfilePart, string> {
  const jobs = positions.flatMap(({ title, company, description }) => [title, company, description])
  return {
    headline: fold(headline ?? ''),
    summary: fold(summary ?? ''),
    positions: fold(jobs.filter(part => part !== null).join('\n')),
    skills: fold(skills.join('\n')),
  }
}

function searchersIn(desk: Pick<Desk, 'store' | 'today'>, graph: Graph) {
  const distances = distancesFrom(graph, meId)
  const { degrees } = reach(desk, {})
  const members = membersOfOwnGroups(desk.store).filter(person => person !== meId && distances[person] === beyond)
  const byDegree = ([1, 2, 3] as const).map(degree => ({
    degree: degree as Searchers['degree'],
    people: peopleAt(distances, degree),
    estimate: degrees.find(found => found.degree === degree)?.estimate ?? null,
  }))
  return [...byDegree, { degree: 'groups' as const, people: members, estimate: null }]
}

function peopleAt(distances: Uint8Array, degree: number): number[] {
  const people: number[] = []
  for (let person = 0; person < distances.length; person++) if (distances[person] === degree) people.push(person)
  return people
}

/**
 * The user stands behind whoever is nearer to the searcher, and behind who is as near and matches better. Who shares a
 * group stands behind those within three steps, and before everybody else.
 */
function ranksFor(graph: Graph, people: readonly number[], rivals: readonly Rival[]): Searchers['rank'] {
  const ranks = evenly(people).map(searcher => {
    const distances = distancesFrom(graph, searcher)
    const own = distances[meId] ?? beyond
    const before = rivals.filter(({ person, better, inGroup }) => {
      const theirs = distances[person] ?? beyond
      if (person === searcher || (theirs === beyond && !inGroup)) return false
      return theirs < own || (theirs === own && better)
    })
    return 1 + before.length
  })
  ranks.sort((a, b) => a - b)
  const [best] = ranks
  if (best === undefined) return null
  return { best, median: ranks[ranks.length >> 1] ?? best, worst: ranks.at(-1) ?? best }
}

function evenly(people: readonly number[]): number[] {
  const step = Math.max(1, people.length / askedMost)
  return Array.from({ length: Math.min(people.length, askedMost) }, (_, at) => people[Math.floor(at * step)] as number)
}
