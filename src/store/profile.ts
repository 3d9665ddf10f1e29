import type { Day } from '../model/day.ts'
import { row, rows, type Store } from './store.ts'

export interface OwnPosition {
  title: string | null
  company: string
  description: string | null
  current: boolean
}

/** The user's own profile as the last export told it. */
export interface OwnProfile {
  headline: string | null
  summary: string | null
  industry: string | null
  websites: string | null
  positions: OwnPosition[]
  skills: string[]
  educations: number
  languages: number
  recommendations: number
  endorsements: number
  /** Days since `since` with a post, a comment or a reaction; what is said in groups counts as outreach. */
  activeDays: number
}

/** Whether any export told something of the user's own profile. */
export function isProfileTold(store: Store): boolean {
  const tables = ['profile', 'position', 'education', 'skill', 'spoken_language']
  return tables.some(table => row(store, `SELECT 1 FROM ${table} LIMIT 1`) !== null)
}

export function ownProfile(store: Store, since: Day): OwnProfile {
  const texts = row<Pick<OwnProfile, 'headline' | 'summary' | 'industry' | 'websites'>>(
    store,
    'SELECT headline, summary, industry, websites FROM profile',
  )
  const sums = row<Pick<OwnProfile, 'educations' | 'languages' | 'recommendations' | 'endorsements' | 'activeDays'>>(
    store,
    `SELECT (SELECT count(*) FROM education) AS educations,
      (SELECT count(*) FROM spoken_language) AS languages,
      (SELECT count(*) FROM recommendation WHERE direction = 'received' AND visible = 1) AS recommendations,
      (SELECT count(*) FROM endorsement WHERE direction = 'received') AS endorsements,
      (SELECT count(DISTINCT made_at / 86400) FROM activity WHERE made_at >= unixepoch(?)) AS activeDays`,
    since,
  )
  if (!sums) throw new Error('an aggregate gave no row')
  return {
    headline: texts?.headline ?? null,
    summary: texts?.summary ?? null,
    industry: texts?.industry ?? null,
    websites: texts?.websites ?? null,
    ...sums,
    positions: ownPositions(store),
    skills: rows<{ name: string }>(store, 'SELECT name FROM skill ORDER BY id').map(({ name }) => name),
  }
}

function ownPositions(store: Store): OwnPosition[] {
  const sql = 'SELECT title, company, description, ended IS NULL AS current FROM position ORDER BY started DESC, id'
  return rows<Omit<OwnPosition, 'current'> & { current: number }>(store, sql).map(found => ({
    ...found,
    current: found.current === 1,
  }))
}

/** What the user wants to be found for: the interests that are words, not companies or places. */
export function wishedTexts(store: Store): string[] {
  const sql = "SELECT text FROM interest WHERE kind IN ('topic', 'role', 'industry') ORDER BY id"
  return rows<{ text: string }>(store, sql).map(({ text }) => text)
}
