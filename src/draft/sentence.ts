import type { DraftFactCode } from '../model/draft.ts'
import { withCapital } from './grammar/fragment.ts'
import { gapsIn } from './phrasebook.ts'
import type { Slots } from './slots.ts'

export type Part = 'greeting' | 'opening' | 'tie' | 'who' | 'why' | 'closing' | 'signature'

/** A sentence of a draft with the facts on which it rests. */
export interface DraftSentence {
  part: Part
  text: string
  facts: DraftFactCode[]
}

/** Fills a phrase's gaps. @param grounds  facts on which it rests besides those in its gaps */
export function fill(phrase: string, part: Part, slots: Slots, grounds: readonly DraftFactCode[] = []): DraftSentence {
  const facts = gapsIn(phrase).flatMap(gap => slots.get(gap)?.fact ?? [])
  const text = phrase.replace(/\{(\w+)\}/g, (_, gap: string) => slots.get(gap)?.text ?? '')
  return { part, text: withCapital(text), facts: [...new Set([...grounds, ...facts])] }
}
