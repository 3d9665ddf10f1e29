import type { ProfileItem } from '../../coach/profile/items.ts'
import { type ProfileFinding, profileStrength } from '../../coach/profile/strength.ts'
import { isProfileTold } from '../../store/profile.ts'
import { saveSetting } from '../../store/settings.ts'
import type { Desk } from '../desk.ts'
import { profileFacts } from './facts.ts'
import { noteProfileStrength } from './strengths.ts'

/** What only the user can say. */
export const askedItems = ['photo', 'banner', 'custom-url'] as const

export type AskedItem = (typeof askedItems)[number]

export interface ProfileLine {
  code: ProfileItem
  name: string
  state: 'there' | 'partly' | 'missing' | 'unknown'
  points: number | null
  worth: number
  found: string
  /** How to mend it; null where nothing is missing. */
  mend: string | null
  why: string
}

export interface ProfileReport {
  score: number
  principle: 'P7'
  /** False where no export told of the profile: what is called missing may be there. */
  told: boolean
  items: ProfileLine[]
  /** What the user has not been asked, or not answered, yet. */
  unanswered: AskedItem[]
}

/** P7: how strong the profile is, item by item, with what is missing and how to mend it. */
export function profileReport(desk: Desk): ProfileReport {
  const { score, items } = profileStrength(profileFacts(desk))
  const lines = items.map(item => line(item, desk))
  const unknown = lines.filter(({ state }) => state === 'unknown').map(({ code }) => code)
  return {
    score,
    principle: 'P7',
    told: isProfileTold(desk.store),
    items: lines,
    unanswered: askedItems.filter(item => unknown.includes(item)),
  }
}

/** Keeps what the user said of an item that no archive holds. */
export function answerProfile(desk: Desk, answers: Partial<Record<AskedItem, boolean>>): void {
  for (const [item, yes] of Object.entries(answers)) saveSetting(desk.store, `profile.${item}`, yes ? 'yes' : 'no')
  noteProfileStrength(desk, desk.today)
}

function line({ code, share, points, worth, params }: ProfileFinding, { texts: { profile } }: Desk): ProfileLine {
  const { name, found, mend } = profile.items[code]
  const state = stateOf(share)
  return {
    code,
    name,
    state,
    points: points === null ? null : Math.round(points * 10) / 10,
    worth,
    found: found(params) || profile.states[state],
    mend: state === 'there' ? null : mend,
    why: profile.reasons[code],
  }
}

function stateOf(share: number | null): ProfileLine['state'] {
  if (share === null) return 'unknown'
  if (share === 0) return 'missing'
  return share < 1 ? 'partly' : 'there'
}
