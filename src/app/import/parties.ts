import { textHash } from '../../import/fingerprint.ts'
import type { MessageRow } from '../../import/rows.ts'
import { fold } from '../../language/fold.ts'
import { ownCopy } from '../../language/own-copy.ts'
import { slugOf } from '../../model/slug.ts'
import type { Run } from './run.ts'

/** Who wrote a message. */
export interface Sender {
  mine: boolean
  /** The sender's id, where it is someone else and someone in particular. */
  others: readonly number[]
  /** The same in every export. */
  hash: number
}

/** The people of conversations. Each address and each name is looked up once. */
export class Parties {
  readonly #run: Run
  readonly #senders = new Map<string, Sender>()
  readonly #recipients = new Map<string, readonly number[]>()

  constructor(run: Run) {
    this.#run = run
  }

  sender({ from, fromUrl }: MessageRow): Sender {
    const known = this.#senders.get(fromUrl || from)
    if (known) return known
    const name = ownCopy(from)
    const slug = slugOf(ownCopy(fromUrl))
    const { me, people } = this.#run
    const mine = me.is({ slug, name })
    const person = mine ? 'no-name' : people.findOrAdd({ slug, name })
    const sender = {
      mine,
      others: typeof person === 'number' ? [person] : [],
      hash: mine ? 0 : textHash(slug ?? fold(name)),
    }
    this.#senders.set(ownCopy(fromUrl || from), sender)
    return sender
  }

  /** Whom a message of the user's went to. */
  recipients({ to, toUrls }: MessageRow): readonly number[] {
    const key = toUrls || to
    const known = this.#recipients.get(key)
    if (known) return known
    const found = toUrls === '' ? this.#named(ownCopy(to)) : this.#addressed(ownCopy(toUrls), ownCopy(to))
    this.#recipients.set(ownCopy(key), found)
    return found
  }

  /** Names hold commas too; so they are only told apart where there are as many as addresses. */
  #addressed(urls: string, to: string): number[] {
    const { me, people } = this.#run
    const slugs = urls.split(/,\s*(?=https?:|[a-z.]*linkedin\.com)/i).map(slugOf)
    const names = slugs.length === 1 ? [to] : to.split(', ')
    const mentions = slugs.map((slug, index) => ({
      slug,
      name: (names.length === slugs.length && names[index]) || (slug ?? ''),
    }))
    return mentions
      .filter(mention => mention.slug !== null && !me.is(mention))
      .map(mention => people.findOrAdd(mention))
      .filter(person => typeof person === 'number')
  }

  /** Files of older years name the recipients and no more. */
  #named(to: string): number[] {
    const { me, people } = this.#run
    const whole = people.find({ slug: null, name: to })
    if (whole !== null) return [whole]
    if (to.includes(', ')) {
      const found = to.split(', ').map(name => people.find({ slug: null, name }))
      return found.filter(person => person !== null)
    }
    const mention = { slug: null, name: to }
    const added = me.is(mention) ? 'no-name' : people.findOrAdd(mention)
    return typeof added === 'number' ? [added] : []
  }
}
