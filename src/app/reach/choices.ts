/** By what the known people can be grouped. */
export const breakdowns = ['company', 'industry', 'place', 'seniority'] as const
export type Breakdown = (typeof breakdowns)[number]
