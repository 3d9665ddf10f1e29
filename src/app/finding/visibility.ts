import { bestMatch, holds, matchOf } from '../../coach/finding/match.ts'
import { type SoughtWord, soughtWords } from '../../coach/finding/words.ts'
import { foldLoosely } from '../../language/fold.ts'
import { UserError } from '../../model/errors.ts'
import { membersOfOwnGroups } from '../../store/known-graph.ts'
import { type OwnProfile, ownProfile } from '../../store/profile.ts'
import { searchPeople } from '../../store/search-index.ts'
import type { Desk } from '../desk.ts'
import { fieldsOf, shownWeight } from './fields.ts'
import type { Rival } from './rank.ts'
import { type Searchers, searchersFor } from './searchers.ts'

export const profileParts = ['headline', 'summary', 'positions', 'skills'] as const
export type ProfilePart = (typeof profileParts)[number]

export interface Visibility {
  query: string
  words: { word: string; foundIn: ProfilePart[] }[]
  /** Words that the user's profile lacks: without them it is not found, and the ranks are those that it would have. */
  missing: string[]
  /** Others known of whom all the words are written. */
  competitors: number
  searchers: Searchers[]
}

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
  return {
    query,
    words,
    missing: words.filter(({ foundIn }) => foundIn.length === 0).map(({ word }) => word),
    competitors: rivals.length,
    searchers: searchersFor(desk, rivals),
  }
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
    headline: foldLoosely(headline ?? ''),
    summary: foldLoosely(summary ?? ''),
    positions: foldLoosely(jobs.filter(part => part !== null).join('\n')),
    skills: foldLoosely(skills.join('\n')),
  }
}
