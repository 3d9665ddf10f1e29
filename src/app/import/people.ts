import type { Mention } from '../../import/rows.ts'
import { fold } from '../../language/fold.ts'
import { forgottenIn } from '../../store/forgotten.ts'
import { formerAddresses } from '../../store/former-addresses.ts'
import { addPerson, aliases, identities, saveName, saveSlug } from '../../store/imported-people.ts'
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
  /** Those who are called by their address, for want of a name. */
  readonly #unnamed = new Set<number>()
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
    if (slug !== null) {
      const known = this.withSlug(slug)
      if (known !== null && this.#unnamed.has(known)) this.#learnName(known, name)
      const named = known === null ? this.#onlyWithoutSlug(fold(name)) : null
      return named === null ? known : this.backfilled(named, { slug, name })
    }
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
    const called = slug !== null && namelessNames.has(nameKey) ? slug : name
    return this.added(addPerson(this.#store, slug, called), slug, fold(called))
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

  /** Whose address it is, now or formerly. */
  withSlug(slug: string): number | null {
    return this.#bySlug.get(slug) ?? null
  }

  /** Everyone with this folded name of whom no address is known. */
  withoutSlug(nameKey: string): readonly number[] {
    return this.allHaveSlugs ? [] : this.named(nameKey).filter(person => this.#withoutSlug.has(person))
  }

  /** Gives someone known by name alone the address that a file brings. @returns the same id */
  backfilled(person: number, { slug, name }: Mention & { slug: string }): number {
    saveSlug(this.#store, person, slug)
    this.#bySlug.set(slug, person)
    this.#withoutSlug.delete(person)
    this.matchedByName.set(person, name)
    return person
  }

  /** Somebody who was taken for a new person at this address is one who was known before. */
  moved(added: number, known: number, { slug, name }: Mention & { slug: string }): void {
    const nameKey = fold(name)
    this.#bySlug.set(slug, known)
    this.#byName.set(
      nameKey,
      this.named(nameKey).filter(person => person !== added),
    )
    this.matchedByName.set(known, name)
  }

  /** The only person with this name, where no address of theirs is known. */
  #onlyWithoutSlug(nameKey: string): number | null {
    const [found] = this.withoutSlug(nameKey)
    return found !== undefined && this.named(nameKey).length === 1 ? found : null
  }

  #learnName(person: number, name: string): void {
    const nameKey = fold(name)
    if (namelessNames.has(nameKey)) return
    saveName(this.#store, person, name)
    this.#unnamed.delete(person)
    this.#addName(person, nameKey)
  }

  #note(id: number, slug: string | null, nameKey: string): void {
    if (slug === null) this.#withoutSlug.add(id)
    else {
      this.#bySlug.set(slug, id)
      if (nameKey === slug || nameKey === fold(slug)) this.#unnamed.add(id)
    }
    this.#addName(id, nameKey)
  }

  #addName(id: number, nameKey: string): void {
    const same = this.#byName.get(nameKey)
    if (same) same.push(id)
    else this.#byName.set(nameKey, [id])
  }
}
