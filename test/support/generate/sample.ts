import type { Language } from '../../../src/model/language.ts'
import type { MessageFact, Who } from '../archive/facts.ts'
import type { Archive } from '../archive.ts'
import circles from './banks/circles.json' with { type: 'json' }
import { type Circle, type Met, meet } from './circle.ts'
import { Invention } from './person.ts'
import { Random } from './random.ts'
import { acquaintances } from './sample/acquaintances.ts'
import { elin } from './sample/elin.ts'
import { accepted, sent, waiting } from './sample/invitations.ts'
import { addressBook, notes } from './sample/known-outside.ts'
import { messages } from './sample/messages.ts'
import { inPublic } from './sample/public.ts'
import {
  endorsementsGiven,
  endorsementsReceived,
  recommendationsGiven,
  recommendationsReceived,
} from './sample/regard.ts'
import { conversation } from './talk.ts'

const seed = 8
const day = 86_400
/** Small talk ends well before the export, so that who waits for an answer is told by hand. */
const smallTalkEnds = Date.parse('2026-01-31') / 1000

/** The export that ships in `data/sample-export`: 187 contacts and 24 who want to become one, on 8 March 2026. */
export function sampleArchive(): Archive {
  const random = new Random(seed)
  const written = [...waiting, ...sent].map(fact => ('from' in fact ? fact.from : fact.to))
  const invention = new Invention(
    random,
    [elin.me ?? '', ...acquaintances.map(({ who = '' }) => who), ...written].map(nameOf),
  )
  const met = circles.flatMap(circle =>
    meet({ ...circle, language: circle.language as Language } satisfies Circle, invention, random),
  )
  return {
    ...elin,
    ...inPublic,
    connections: newestFirst([...acquaintances, ...met.map(({ connection }) => connection)], ({ on }) => on),
    invitations: newestFirst([...waiting, ...sent, ...accepted], ({ at }) => at),
    messages: newestFirst([...messages, ...smallTalk(met, random)], ({ at }) => at),
    endorsementsReceived,
    endorsementsGiven,
    recommendationsReceived,
    recommendationsGiven,
    notes,
    addressBook,
    files: {
      'LearningCoachMessages.csv': 'No conversations found\n',
      'PhoneNumbers.csv': 'Extension,Number,Type\n,021-555 01 99,Mobile\n',
      'Registration.csv': 'Registered At,Registration Ip,Subscription Types\n"10/12/14, 6:02 PM",192.0.2.17,\n',
      'Jobs/Job Seeker Preferences.csv': 'Locations,Industries,Company Employee Count,Preferred Job Types,Job Titles\n',
    },
  }
}

/** Every third acquaintance has written once or been written to. */
function smallTalk(met: Met[], random: Random): MessageFact[] {
  return met
    .filter((_, index) => index % 3 === 0)
    .flatMap(({ person, connection }) => {
      const since = Date.parse(connection.on) / 1000
      const start = since + random.between(1, Math.max(2, Math.floor((smallTalkEnds - since) / day))) * day
      const company = connection.company ?? person.company
      const pair = { me: 'Elin', other: person.who, company, language: person.language }
      return conversation(random, pair, start + random.between(7 * 3600, 19 * 3600))
    })
}

function nameOf(who: Who): string {
  return typeof who === 'string' ? who : who.name
}

/** As the export has them; what happened at the same time keeps its order. */
function newestFirst<Fact>(facts: Fact[], when: (fact: Fact) => string): Fact[] {
  return facts.toSorted((one, other) => Number(when(one) < when(other)) - Number(when(one) > when(other)))
}
