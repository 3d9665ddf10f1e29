import { lost, type ProfileFinding } from '../profile/strength.ts'
import type { Proposal } from './proposal.ts'
import { proposal } from './propose.ts'

const worthwhilePoints = 2

/** P7: the profile item that would bring most. */
export function profileItemsToMend(items: readonly ProfileFinding[]): Proposal[] {
  return items
    .filter(item => item.points !== null && lost(item) >= worthwhilePoints)
    .map(item => proposal('profile', item.code, 'P7', lost(item), { item: item.code }))
}
