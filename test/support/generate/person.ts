import type { Language } from '../../../src/model/language.ts'
import { profileAddress } from '../archive/people.ts'
import companies from './banks/companies.json' with { type: 'json' }
import names from './banks/names.json' with { type: 'json' }
import titles from './banks/titles.json' with { type: 'json' }
import type { Random } from './random.ts'

/** Someone who does not exist. */
export interface Invented {
  who: { name: string; url: string }
  language: Language
  email: string
  company: string
  position: string
}

const shareOfSwedes = 0.72
/** What people work with; most whom a quality engineer meets are in industry. */
const fields = [
  'industry',
  'industry',
  'industry',
  'industry',
  'quality',
  'quality',
  'public',
  'school',
  'service',
  'technology',
  'trade',
] as const

/** Invents people one after the other; two of the same name get addresses of their own. */
export class Invention {
  readonly #random: Random
  readonly #named = new Map<string, number>()

  /** `taken` are names that no invented person gets. */
  constructor(random: Random, taken: Iterable<string> = []) {
    this.#random = random
    for (const name of taken) this.#named.set(name, Number.POSITIVE_INFINITY)
  }

  /** The next person; without a language most are Swedish. */
  person(wanted?: Language): Invented {
    const random = this.#random
    const language = wanted ?? (random.chance(shareOfSwedes) ? 'sv' : 'en')
    const name = `${random.pick(names[language].first)} ${random.pick(names[language].last)}`
    const before = this.#named.get(name) ?? 0
    if (before === Number.POSITIVE_INFINITY) return this.person(wanted)
    this.#named.set(name, before + 1)
    const url = profileAddress(before === 0 ? name : `${name} ${before + 1}`)
    const field = random.pick(fields)
    const slug = url.slice(url.lastIndexOf('/') + 1).replace(/-example$/, '')
    return {
      who: { name, url },
      language,
      email: `${slug.replaceAll('-', '.')}@example.com`,
      company: random.pick(companies[language][field]),
      position: random.pick(titles[language][field]),
    }
  }
}
