import type { LintOptions } from '../lint/types.ts'
import { draftTones } from '../model/draft.ts'
import { type Draft, waysToWrite } from './compose.ts'
import type { DraftFacts } from './facts.ts'
import { type Lead, leadsOf } from './leads.ts'
import type { Wish } from './parts.ts'
import type { Slots } from './slots.ts'

/** What only a happy choice of words brings past the linter is too little to say of anybody. */
const mostTooThin = 0.5

/**
 * Is something known that fits this reader and nobody else? Then the drafts of one lead say so in every tone, however
 * most of them are worded.
 *
 * @param reading  how the draft will be linted
 */
export function isAboutReader(facts: DraftFacts, slots: Slots, wish: Wish, reading: LintOptions): boolean {
  const ways = (lead: Lead, tone: Wish['tone']) => {
    const fitting = waysToWrite(facts, slots, { ...wish, tone }, lead, reading)
    return fitting.length > 0 ? fitting : waysToWrite(facts, slots, { ...wish, tone, limit: null }, lead, reading)
  }
  return leadsOf(facts, slots, wish.kind).some(lead => draftTones.every(tone => mostlyAboutThem(ways(lead, tone))))
}

function mostlyAboutThem(ways: readonly Draft[]): boolean {
  const thin = ways.filter(({ lint: { problems } }) => {
    const errors = problems.filter(({ severity }) => severity === 'error')
    return errors.length > 0 && errors.every(({ rule }) => rule === 'about-them')
  })
  return ways.length > 0 && thin.length <= ways.length * mostTooThin
}
