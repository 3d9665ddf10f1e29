/** What is known of the user's own profile. What no archive holds is null until the user answers. */
export interface ProfileFacts {
  headline: string | null
  summary: string | null
  websites: string | null
  positions: { title: string | null; company: string; description: string | null; current: boolean }[]
  educations: number
  skills: number
  languages: number
  /** Visible recommendations received. */
  recommendations: number
  /** Endorsements received, and for how many different skills. */
  endorsements: number
  /** The days of the user's own posts, comments and reactions in the last quarter. */
  activeDays: number
  /** Words by which the user wants to be found: from interests and own titles, folded. */
  wishedWords: string[]
  /** Those of them that stand somewhere in the profile. */
  foundWords: string[]
  photo: boolean | null
  banner: boolean | null
  customUrl: boolean | null
}
