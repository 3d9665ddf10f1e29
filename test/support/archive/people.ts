import { fold } from '../../../src/language/fold.ts'
import type { Who } from './facts.ts'

/** Someone as the cells of an export name them. */
export interface Named {
  name: string
  first: string
  last: string
  /** The whole address; empty where there is none. */
  url: string
}

/** How a sheet names someone; `me` is the user. */
export type Naming = (who: Who) => Named

/** Names people as one export does. The first word is the first name. */
export function namingFor(me: Who): Naming {
  return who => named(who === 'me' ? me : who)
}

function named(who: Who): Named {
  const { name, url } = typeof who === 'string' ? { name: who, url: profileAddress(who) } : who
  const space = name.indexOf(' ')
  const [first, last] = space < 0 ? [name, ''] : [name.slice(0, space), name.slice(space + 1)]
  return { name, first, last, url: url ?? '' }
}

/** `Åsa Öberg, PhD` has the address `https://www.linkedin.com/in/asa-oberg-phd-example`. */
export function profileAddress(name: string): string {
  const slug = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return `https://www.linkedin.com/in/${slug}-example`
}
