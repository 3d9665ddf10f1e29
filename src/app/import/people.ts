import type { Mention } from '../../import/rows.ts'
import { fold } from '../../language/fold.ts'
import { forgottenIn } from '../../store/forgotten.ts'
import { formerAddresses } from '../../store/former-addresses.ts'
import { addPerson, aliases, identities, saveSlug } from '../../store/imported-people.ts'
import type { Store } from '../../store/store.ts'

/** What the platform writes where the name is not shown to you, folded. */
const namelessNames = new Set(['', 'linkedin member', 'linkedin-medlem', 'medlem pa linkedin'])

/** Why a mention leads to no person. */
export type Unplaced = 'no-name' | 'ambiguous-name' | 'unknown-person' | 'forgotten'

/** Everyone in the store, found by slug, else by a name that only one person has. */
export class People {
  readonly #store: Store
  readonly #bySlug = new Map<string, number>()
  readonly #byName = new Map<string, number[]>()
  readonly #byAlias = new Map<string, number[]>()
  readonly #withoutSlug = new Set<number>()
  readonly #forgotten: (slug: string) => boolean
  /** Those whom a name alone identified, and the name. */
  readonly matchedByName = new Map<number, string>()

  constructor(store: Store) {
    this.#store = store
    this.#forgotten = forgottenIn(store)
    for (const { person, slug } of formerAddresses(store)) this.#bySlug.set(slug, person)
    for (const { id, slug, nameKey } of identities(store)) this.#note(id, slug, nameKey)
    for (const { person, key } of aliases(store)) this.#byAlias.set(key, [person])
  }

  /** Was the person with this slug forgotten? Then no export brings them back. */
  isForgotten(slug: string | null): boolean {
    return slug !== null && this.#forgotten(slug)
  }

  /** Is nobody known by name alone? */
  get allHaveSlugs(): boolean {
    return this.#withoutSlug.size === 0
  }

  /** @returns null for someone unknown, and for a name that several have */
  find({ slug, name }: Mention): number | null {
    if (slug !== null) return this.#bySlug.get(slug) ?? this.#backfilled(slug, name)
    const found = this.named(fold(name))
    if (found.length !== 1 || found[0] === undefined) return null
    this.matchedByName.set(found[0], name)
    return found[0]
  }

  /** Everyone with this folded name, else whom the user calls so. */
  named(nameKey: string): readonly number[] {
    return this.#byName.get(nameKey) ?? this.#byAlias.get(nameKey) ?? []
  }

  /** Finds someone or adds a person. @returns why not, where the mention names nobody or several */
  findOrAdd(mention: Mention): number | Unplaced {
    const { slug, name } = mention
    const nameKey = fold(name)
    if (slug === null && namelessNames.has(nameKey)) return 'no-name'
    if (this.isForgotten(slug)) return 'forgotten'
    const found = this.find(mention)
    if (found !== null) return found
    if (slug === null && this.named(nameKey).length > 1) return 'ambiguous-name'
    return this.added(addPerson(this.#store, slug, name || (slug ?? '')), slug, nameKey)
  }

  /** Finds someone whom a file refers to; only an address is enough to add a person. */
  referred(mention: Mention): number | Unplaced {
    if (mention.slug !== null) return this.findOrAdd(mention)
    const found = this.find(mention)
    if (found !== null) return found
    return this.named(fold(mention.name)).length > 1 ? 'ambiguous-name' : 'unknown-person'
  }

  /** Takes in a person that was stored elsewhere. @returns the same id */
  added(id: number, slug: string | null, nameKey: string): number {
    this.#note(id, slug, nameKey)
    return id
  }

  /** Someone known by name alone gets the address that a file brings, where nobody else has the name. */
  #backfilled(slug: string, name: string): number | null {
    if (this.allHaveSlugs) return null
    const found = this.named(fold(name))
    const [only] = found
    if (only === undefined || found.length > 1 || !this.#withoutSlug.has(only)) return null
    saveSlug(this.#store, only, slug)
    this.#bySlug.set(slug, only)
    this.#withoutSlug.delete(only)
    this.matchedByName.set(only, name)
    return only
  }

  #note(id: number, slug: string | null, nameKey: string): void {
    if (slug === null) this.#withoutSlug.add(id)
    else this.#bySlug.set(slug, id)
    const same = this.#byName.get(nameKey)
    if (same) same.push(id)
    else this.#byName.set(nameKey, [id])
  }
}
