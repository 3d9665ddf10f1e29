import type { ProfileFacts } from './facts.ts'

/** How much of an item is there, 0 to 1; null where nobody has said. `params` go into the item's sentence. */
export interface Found {
  share: number | null
  params: Record<string, number>
}

const goodHeadline = 40
const goodSummary = 400
/** A list of results shows about this much of a summary. */
const firstLines = 200
const goodDescription = 120
const enoughPositions = 2

/** Every item of the checklist: what of it is there. Its worth stands in `data/weights/profile.json`. */
export const profileItems = {
  headline: ({ headline }) => {
    const length = headline?.length ?? 0
    const share = headline !== null && isTitleAtCompany(headline) ? filledIn : partOf(length, goodHeadline)
    return { share: length === 0 ? 0 : Math.max(filledIn, share), params: { length } }
  },
  summary: ({ summary }) => {
    const length = summary?.length ?? 0
    const beginning = partOf(summary?.split('\n')[0]?.length ?? 0, firstLines / 2)
    return { share: length === 0 ? 0 : 0.7 * partOf(length, goodSummary) + 0.3 * beginning, params: { length } }
  },
  positions: ({ positions }) => {
    const described = positions.map(({ description }) => partOf(description?.length ?? 0, goodDescription))
    const told = described.reduce((total, share) => total + share, 0)
    const params = { positions: positions.length, described: described.filter(share => share > 0).length }
    return { share: 0.4 * partOf(positions.length, enoughPositions) + 0.6 * partOf(told, enoughPositions), params }
  },
  photo: ({ photo }) => answered(photo),
  skills: ({ skills }) => counted(skills, 10),
  'search-words': ({ wishedWords, foundWords }) => ({
    share: wishedWords.length === 0 ? null : foundWords.length / wishedWords.length,
    params: { wished: wishedWords.length, found: foundWords.length },
  }),
  recommendations: ({ recommendations }) => counted(recommendations, 3),
  activity: ({ activeDays }) => counted(activeDays, 6),
  education: ({ educations }) => counted(educations, 1),
  endorsements: ({ endorsements }) => counted(endorsements, 10),
  'contact-details': ({ websites }) => ({ share: websites ? 1 : 0, params: {} }),
  languages: ({ languages }) => counted(languages, 2),
  'custom-url': ({ customUrl }) => answered(customUrl),
  banner: ({ banner }) => answered(banner),
} satisfies Record<string, (facts: ProfileFacts) => Found>

export type ProfileItem = keyof typeof profileItems

function partOf(value: number, enough: number): number {
  return Math.min(1, value / enough)
}

function counted(count: number, enough: number): Found {
  return { share: partOf(count, enough), params: { count, enough } }
}

function answered(answer: boolean | null): Found {
  return { share: answer === null ? null : Number(answer), params: {} }
}

/** What a headline is worth that the network filled in: a title at a company. */
const filledIn = 0.3

/**
 * The network fills in "title at company" until the user writes a headline. Read from the words alone, so that a
 * position that is added cannot lower the headline.
 */
function isTitleAtCompany(headline: string): boolean {
  return /^(?!(?:I|We|Jag|Vi)\s)(?:[^\s,|;:]+\s+){1,6}(?:at|@|på|hos|bei|chez|en)\s+[\p{Lu}\d]\S*(?:\s+[^\s,|;:]+){0,3}$/u.test(
    headline.trim(),
  )
}
