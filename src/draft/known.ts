import type { DraftFactCode } from '../model/draft.ts'
import type { DraftFacts } from './facts.ts'
import type { Slots } from './slots.ts'

export interface KnownFact {
  fact: DraftFactCode
  /** What it says, in the words of the draft. */
  values: string[]
}

/** Gaps that hold another form of what stands in a second one. */
const forms = new Set(['meFirst', 'first', 'titled', 'companys', 'employers', 'theirs'])

/** Every fact that sentences can rest on, with what it says: all that a writing model may be told. */
export function knownFacts(facts: DraftFacts, slots: Slots): KnownFact[] {
  const known = new Map<DraftFactCode, string[]>()
  const add = (fact: DraftFactCode, value: string) => known.set(fact, [...(known.get(fact) ?? []), value])
  for (const [gap, { fact, text }] of slots) if (!forms.has(gap)) add(fact, text)
  for (const relation of facts.relations) add('relation', relation)
  if (facts.invitation?.text) known.set('invitation', [facts.invitation.text])
  if (facts.accepted) add('accepted', '')
  if (facts.lastContact !== null) known.set('last-contact', [facts.lastContact])
  if (facts.theyWrote !== null) add('their-message', facts.theyWrote)
  if (facts.recommended.includes('received')) add('recommended', '')
  return [...known].map(([fact, values]) => ({ fact, values: values.filter(value => value !== '') }))
}
