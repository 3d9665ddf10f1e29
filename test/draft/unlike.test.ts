import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compose, type Draft } from '../../src/draft/compose.ts'
import type { DraftFacts } from '../../src/draft/facts.ts'
import { slotsOf } from '../../src/draft/slots.ts'
import type { EarlierText } from '../../src/lint/types.ts'
import { type DraftKind, draftTones } from '../../src/model/draft.ts'
import { someFacts } from './people.ts'

const twelve = [
  ['Anna Berg', 'Nordplåt AB'],
  ['Lars von Essen', 'Tornfors Stål AB'],
  ['Åsa Ek-Lind', 'Hallvik Hydraulik'],
  ['Siobhan Carrick', 'Stonegate Metrology Ltd'],
  ['Viktor Hallén', 'Kopparhult Elektronik AB'],
  ['Maria de la Cruz', 'Björkfors Plast AB'],
  ['Wei Zhang', 'Pennine Castings Ltd'],
  ['Oskar Lindahl', 'Räls & Räta'],
  ['Ruth Penhaligon', 'Harrowdale Instruments'],
  ['Peder Malmros', 'Kvistbro Trä'],
  ['Priya Nair', 'Northmoor Aerospace'],
  ['Max Jansson', 'Mätpunkten i Sverige AB'],
] as const

/** What the draft says of the two: neither greeting, introduction, closing nor signature. */
function said({ sentences }: Draft): string {
  return sentences
    .filter(({ part }) => part === 'tie' || part === 'why')
    .map(({ text }) => text)
    .join(' ')
}

/** Everyone met at the same place, is in the same group, and is known in the same way: the hardest case. */
const alike = fc.constantFrom('en' as const, 'sv' as const).chain(language =>
  fc.record({
    language: fc.constant(language),
    facts: someFacts(language).map(
      (facts): DraftFacts => ({
        ...facts,
        said: { why: null, met: null, about: null },
        met: { event: 'Kvalitetsdagen', on: '2025-10-08' },
        relations: ['met'],
      }),
    ),
    kind: fc.constantFrom<DraftKind>('request', 'reconnect'),
    tone: fc.constantFrom(...draftTones),
    first: fc.nat(400),
  }),
)

/** Nothing but a meeting to go on from, with which the twelfth draft once said what an earlier one had. */
const metAlone: DraftFacts = {
  today: '2026-03-10',
  me: { name: 'Elin Sandmark', position: 'Kvalitetsingenjör', company: 'Nordplåt AB' },
  them: { name: 'Anna Berg', company: 'Nordplåt AB', position: 'Kvalitetsingenjör' },
  relations: ['met'],
  met: { event: 'Kvalitetsdagen', on: '2025-10-08' },
  employer: null,
  school: null,
  mutual: [],
  groups: [],
  jobChange: null,
  invitation: null,
  accepted: false,
  lastContact: '2025-10-08',
  unanswered: null,
  theyWrote: null,
  recommended: [],
  said: { why: null, met: null, about: null },
}

test('drafts for twelve people are no copies of each other, even where all twelve are known in the same way', () => {
  fc.assert(
    fc.property(alike, ({ facts, kind, tone, language, first }) => {
      const earlier: EarlierText[] = []
      const drafts = twelve.map(([name, company], index) => {
        const theirs: DraftFacts = {
          ...facts,
          them: { name, company, position: null },
          jobChange: null,
          employer: null,
        }
        const wish = { kind, tone, language, limit: kind === 'request' ? 300 : 8000, seed: first + index }
        const [draft] = compose(theirs, slotsOf(theirs, language), wish, { earlier }, 1)
        if (!draft) throw new Error(`no draft for ${name}`)
        earlier.push({ text: draft.text, to: name, sentOn: null })
        return draft
      })
      expect(new Set(drafts.map(said)).size).toBe(twelve.length)
      for (const { lint } of drafts) expect(lint.problems.map(({ rule }) => rule)).not.toContain('duplicate')
    }),
    { numRuns: 170, examples: [[{ language: 'en', facts: metAlone, kind: 'reconnect', tone: 'warm', first: 269 }]] },
  )
})
