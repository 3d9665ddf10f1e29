import type { Language } from '../../../src/model/language.ts'
import type { MessageFact, Who } from '../archive/facts.ts'
import subjects from './banks/subjects.json' with { type: 'json' }
import english from './banks/talk.en.json' with { type: 'json' }
import swedish from './banks/talk.sv.json' with { type: 'json' }
import type { Random } from './random.ts'

const threads = { sv: swedish, en: english }
const hour = 3600

/** The two who talk. */
export interface Pair {
  /** The user's first name. */
  me: string
  other: Who
  /** Where the other works. */
  company: string
  language: Language
}

/**
 * A conversation as people have it, about one subject from its first message to its last.
 *
 * @param start seconds since 1970 of the first message
 */
export function conversation(random: Random, pair: Pair, start: number): MessageFact[] {
  const { opens, turns } = random.pick(threads[pair.language])
  const words = subjectOf(random, pair)
  const other = typeof pair.other === 'string' ? pair.other : pair.other.name
  let mine = opens === 'me' || random.chance(0.5)
  let time = awake(start)
  return turns.map(turn => {
    const addressed = mine ? other.split(' ')[0] : pair.me
    const text = turn.replace(/\{(\w+)\}/g, (_, word: string) => words[word] ?? addressed ?? '')
    const fact: MessageFact = {
      from: mine ? 'me' : pair.other,
      to: [mine ? pair.other : 'me'],
      at: momentOf(time),
      text,
    }
    mine = !mine
    time = awake(time + random.between(hour / 12, 20 * hour))
    return fact
  })
}

/** Seconds since 1970 as `YYYY-MM-DD HH:MM:SS`. */
export function momentOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ')
}

function subjectOf(random: Random, { language, company }: Pair): Record<string, string> {
  const bank = subjects[language]
  return {
    topic: random.pick(bank.topic),
    place: random.pick(bank.place),
    event: random.pick(bank.event),
    weekday: random.pick(bank.weekday),
    company,
  }
}

/** Nobody writes at night: such a time is put off by nine hours. */
function awake(time: number): number {
  const hourOfDay = Math.floor(time / hour) % 24
  return hourOfDay < 6 || hourOfDay > 20 ? time + 9 * hour : time
}
