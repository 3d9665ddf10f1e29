import type { ProfileFacts } from '../../coach/profile/facts.ts'
import { fold } from '../../language/fold.ts'
import { addDays } from '../../model/day.ts'
import { type OwnProfile, ownProfile, wishedTexts } from '../../store/profile.ts'
import { setting } from '../../store/settings.ts'
import type { Desk } from '../desk.ts'

const quarterDays = 91
const shortestWord = 4

/** Gathers what the store knows of the user's own profile, and what the user said of it. */
export function profileFacts({ store, today }: Pick<Desk, 'store' | 'today'>): ProfileFacts {
  const own = ownProfile(store, addDays(today, -quarterDays))
  const wished = wishedWords(own, wishedTexts(store))
  const text = fold(allText(own))
  return {
    ...own,
    skills: own.skills.length,
    wishedWords: wished,
    foundWords: wished.filter(word => text.includes(word)),
    photo: answer('photo'),
    banner: answer('banner'),
    customUrl: answer('custom-url'),
  }

  function answer(item: string): boolean | null {
    const given = setting(store, `profile.${item}`)
    return given === null ? null : given === 'yes'
  }
}

function wishedWords({ positions }: OwnProfile, interests: readonly string[]): string[] {
  const titles = positions.filter(({ current }) => current).map(({ title }) => title ?? '')
  const words = [...interests, ...titles].flatMap(text => fold(text).split(/[^\p{L}\p{N}]+/u))
  return [...new Set(words.filter(word => word.length >= shortestWord))]
}

function allText({ headline, summary, positions, skills }: OwnProfile): string {
  const parts = positions.flatMap(({ title, company, description }) => [title, company, description])
  return [headline, summary, ...parts, ...skills].filter(part => part !== null).join('\n')
}
