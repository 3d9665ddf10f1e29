import { addDays } from '../../../src/model/day.ts'
import type { ConnectionFact, InvitationFact, MessageFact } from '../archive/facts.ts'
import { type Archive, defaultMe } from '../archive.ts'
import { type Invented, Invention } from './person.ts'
import { Random } from './random.ts'
import { conversation, momentOf } from './talk.ts'

export interface Size {
  seed: number
  connections: number
  messages: number
  invitations: number
}

const lastDay = '2026-03-08'
const lastSecond = Date.parse(lastDay) / 1000
const years = 12
const day = 86_400
const me = defaultMe.split(' ')[0] ?? ''

/** An export of any size; only its people are held in memory, the rest is made as it is written. */
export function largeArchive({ seed, connections, messages, invitations }: Size): Archive {
  const random = new Random(seed)
  const invention = new Invention(random, [defaultMe])
  const contacts = Array.from({ length: connections }, () => invention.person())
  return {
    profile: { headline: 'Quality engineer', place: 'Västerås' },
    positions: [{ company: 'Nordplåt AB', title: 'Kvalitetsingenjör', from: '2016-08' }],
    connections: connected(contacts, new Random(seed + 1)),
    invitations: invited(contacts, invitations, invention, new Random(seed + 2)),
    messages: talked(contacts, messages, new Random(seed + 3)),
  }
}

/** The newest first, as the export has them. */
function* connected(contacts: Invented[], random: Random): Generator<ConnectionFact> {
  const pace = (years * 365) / Math.max(1, contacts.length)
  for (const [index, { who, email, company, position }] of contacts.entries()) {
    const on = addDays(lastDay, -Math.floor(index * pace))
    yield { who, ...(random.chance(0.1) && { email }), company, position, on }
  }
}

/** Half of them from people who are contacts by now. */
function* invited(
  contacts: Invented[],
  count: number,
  invention: Invention,
  random: Random,
): Generator<InvitationFact> {
  for (let index = 0; index < count; index++) {
    const { who } = random.chance(0.5) && contacts.length > 0 ? random.pick(contacts) : invention.person()
    const at = momentOf(lastSecond - random.between(0, 150 * day)).slice(0, 16)
    yield random.chance(0.6) ? { from: who, at } : { to: who, at }
  }
}

function* talked(contacts: Invented[], count: number, random: Random): Generator<MessageFact> {
  let left = contacts.length > 0 ? count : 0
  while (left > 0) {
    const { who, language, company } = random.pick(contacts)
    const start = lastSecond - random.between(8 * day, years * 365 * day)
    const written = conversation(random, { me, other: who, company, language }, start).slice(0, left)
    left -= written.length
    yield* written
  }
}
