/** What an interest is about. */
export const interestKinds = ['role', 'industry', 'company', 'topic', 'place'] as const

export type InterestKind = (typeof interestKinds)[number]

/** Whom the user wants to meet: people of a role, an industry, a company, a topic, a place. */
export interface Interest {
  id: number
  kind: InterestKind
  text: string
}
