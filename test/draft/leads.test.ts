import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compose } from '../../src/draft/compose.ts'
import type { DraftFacts } from '../../src/draft/facts.ts'
import { slotsOf } from '../../src/draft/slots.ts'
import type { DraftKind } from '../../src/model/draft.ts'
import { someFacts } from './people.ts'

/** Two who share an employer and nothing else. */
function workmates(employer: Partial<DraftFacts['employer'] & object>): DraftFacts {
  const [facts] = fc.sample(someFacts('en'), { numRuns: 1, seed: 1 })
  if (!facts) throw new Error('no facts')
  const mine = { started: '2022-02', ended: null }
  return {
    ...facts,
    me: { name: 'Elin Sandmark', position: 'Quality Engineer', company: 'Nordplåt AB' },
    them: { name: 'Anna Berg', company: employer.theirsNow ? 'Nordplåt AB' : null, position: null },
    employer: { company: 'Nordplåt AB', mine, theirsNow: false, ...employer },
    relations: [],
    met: null,
    school: null,
    mutual: [],
    groups: [],
    jobChange: null,
    invitation: null,
    recommended: [],
    lastContact: null,
    said: { why: 'hear how you plan calibration', met: null, about: null },
  }
}

function drafted(facts: DraftFacts, kind: DraftKind) {
  const wish = { kind, tone: 'warm', language: 'en', limit: 8000, seed: 0 } as const
  return compose(facts, slotsOf(facts, 'en'), wish, {}, 3)
}

test('where only an address book names the employer, nobody is said to have left it or to be there', () => {
  const [draft] = drafted(workmates({ theirsUnsure: true }), 'request')
  expect(draft?.lead).toBe('employer-shared')
  expect(draft?.text).not.toMatch(/used to|once did|you are there/)
})

test('a workplace is named once', () => {
  for (const { text } of drafted(workmates({}), 'request')) {
    expect(text.match(/Nordplåt/g)).toHaveLength(1)
  }
})

test('a colleague is not told where both work', () => {
  const leads = drafted(workmates({ theirsNow: true }), 'reconnect').map(({ lead }) => lead)
  expect(leads).toEqual(['none'])
})
