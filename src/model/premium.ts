/** Kinds of account, by what they may send. */
export const premiumKinds = ['none', 'career', 'business', 'sales', 'recruiter'] as const

export type PremiumKind = (typeof premiumKinds)[number]
