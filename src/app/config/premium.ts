import { setting } from '../../store/settings.ts'
import type { Desk } from '../desk.ts'

/** Kinds of account, by what they may send. */
export const premiumKinds = ['none', 'career', 'business', 'sales', 'recruiter'] as const

/** True where the user has said to have any kind of premium account. */
export function hasPremium({ store }: Pick<Desk, 'store'>): boolean {
  return (setting(store, 'premium') ?? 'none') !== 'none'
}
