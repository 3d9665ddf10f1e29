import type { Mention } from '../../import/rows.ts'
import { fold } from '../../language/fold.ts'
import { slugOf } from '../../model/slug.ts'

/** Someone who may be the user, and how many rows say so. */
export interface Candidate extends Mention {
  rows: number
}

/** The user, as far as it is known. */
export class Me {
  readonly name: string
  readonly slug: string | null
  readonly #nameKey: string
  readonly #slugs: ReadonlySet<string>

  /** @param slugs every address that is the user's, an old one too */
  constructor(name: string, slugs: readonly string[]) {
    this.name = name
    this.slug = slugs[0] ?? null
    this.#nameKey = fold(name)
    this.#slugs = new Set(slugs)
  }

  /** True for the user's own address, or, where one of the two has none, for the user's name. */
  is({ slug, name }: Mention): boolean {
    if (slug !== null && this.slug !== null) return this.#slugs.has(slug)
    return this.#nameKey !== '' && fold(name) === this.#nameKey
  }
}

/** What the user said (`--me`, the setting `me`): an address or a name. */
export function wishedMe(text: string): Mention {
  const slug = slugOf(text)
  return slug === null ? { slug: null, name: text.trim() } : { slug, name: '' }
}

/** Counts who might be the user. */
export class Tally {
  readonly #found = new Map<string, Candidate>()

  add({ slug, name }: Mention): void {
    if (slug === null) return
    const known = this.#found.get(slug)
    if (known) known.rows++
    else this.#found.set(slug, { slug, name, rows: 1 })
  }

  /** The most often seen first. */
  get candidates(): Candidate[] {
    return [...this.#found.values()].sort((a, b) => b.rows - a.rows)
  }
}
