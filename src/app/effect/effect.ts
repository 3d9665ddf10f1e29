import { effectOf, type Lever, levers } from '../../coach/effect/effect.ts'
import { type OutreachFacts, type OutreachPart, outreachOf } from '../../coach/effect/outreach.ts'
import { profileStrength } from '../../coach/profile/strength.ts'
import { addDays, type Day, type Month } from '../../model/day.ts'
import { isProfileTold } from '../../store/profile.ts'
import type { Desk } from '../desk.ts'
import { profileFacts } from '../profile/facts.ts'
import { pastProfile } from '../profile/strengths.ts'
import { additions } from '../reach/additions.ts'
import { outreachFacts } from './outreach.ts'

export interface EffectFigures {
  /** 0–100: profile strength times outreach. */
  score: number
  profile: number
  outreach: number
}

export interface EffectReport extends EffectFigures {
  principle: 'P7'
  /** False where no export told of the profile, so that its side is a guess from below. */
  profileTold: boolean
  parts: OutreachPart[]
  /** People at two steps and members of groups, as far as they are known: each may be among both. Null where none are. */
  reach: number | null
  levers: { profile: Lever & Step; outreach: Lever & Step }
  /** The effect at the end of each of the last months. */
  history: MonthOfEffect[]
}

export interface MonthOfEffect {
  month: Month
  /** Worked out from dated facts. */
  outreach: number
  /** As an export or an answer of that time told; null for months before the first of them, and so is the effect. */
  profile: number | null
  effect: number | null
}

interface Step {
  /** What to do first, and what to type; null where nothing is left to do. */
  action: string | null
  command: string | null
}

const months = 12

/** The effect as one line needs it; null without contacts. */
export async function effectFigures(desk: Desk): Promise<EffectFigures | null> {
  const facts = await outreachFacts(desk, desk.today, additions(desk.store))
  if (facts.contacts === 0) return null
  const profile = profileStrength(profileFacts(desk)).score
  const outreach = outreachOf(facts).score
  return { score: effectOf(profile, outreach), profile, outreach }
}

/** P7: the effect with its parts, its history, and which side gives more for an hour; null without contacts. */
export async function effectReport(desk: Desk): Promise<EffectReport | null> {
  const added = additions(desk.store)
  const facts = await outreachFacts(desk, desk.today, added)
  if (facts.contacts === 0) return null
  const strength = profileStrength(profileFacts(desk))
  const { score, parts } = outreachOf(facts)
  const { profile, outreach } = levers(strength, facts)
  const { effect, profile: words } = desk.texts
  const told = isProfileTold(desk.store)
  const profileOn = pastProfile(desk)
  const history: EffectReport['history'] = []
  for (const day of monthEnds(desk.today)) {
    const past = outreachOf(await outreachFacts(desk, day, added)).score
    const profileThen = day === desk.today ? strength.score : profileOn(day)
    history.push({ month: day.slice(0, 7), outreach: past, profile: profileThen, effect: product(profileThen, past) })
  }
  return {
    score: effectOf(strength.score, score),
    profile: strength.score,
    outreach: score,
    principle: 'P7',
    profileTold: told,
    parts: parts.map(part => ({ ...part, points: Math.round(part.points * 10) / 10 })),
    reach: beyond(facts),
    levers: {
      profile: {
        ...profile,
        ...(told
          ? step(profile.first, item => words.items[item as keyof typeof words.items].mend, profileCommand)
          : { first: null, action: effect.importProfile, command: 'handslag import PATH' }),
      },
      outreach: {
        ...outreach,
        ...step(outreach.first, item => effect.deeds[item as keyof typeof effect.deeds], deedCommand),
      },
    },
    history,
  }
}

export function product(profile: number | null, outreach: number): number | null {
  return profile === null ? null : effectOf(profile, outreach)
}

/** Those of the reach who are no contacts; null where none are known. */
export function beyond({ reach, contacts }: OutreachFacts): number | null {
  return reach - contacts || null
}

const commands: Record<string, string> = {
  contacts: 'handslag triage',
  groups: 'handslag groups',
  'active-groups': 'handslag groups',
  requests: 'handslag plan',
  replies: 'handslag plan',
}

const profileCommand = () => 'handslag profile'
const deedCommand = (first: string) => commands[first] ?? 'handslag plan'

function step(first: Lever['first'], action: (first: string) => string, command: (first: string) => string): Step {
  return first === null ? { action: null, command: null } : { action: action(first), command: command(first) }
}

/** The last day of each month before this one, and today; the oldest first. */
export function monthEnds(today: Day, count = months): Day[] {
  const days = [today]
  while (days.length < count) {
    const [first = today] = days
    days.unshift(addDays(`${first.slice(0, 7)}-01`, -1))
  }
  return days
}
