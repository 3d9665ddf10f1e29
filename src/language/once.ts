import type { Meaning } from './reading.ts'

/** A question about what a sentence says, answered once for each: sentences recur, and rules ask the same of them. */
export function once<Answer>(answer: (meaning: Meaning) => Answer): (meaning: Meaning) => Answer {
  const known = new WeakMap<Meaning, Answer>()
  return meaning => {
    const found = known.get(meaning)
    if (found !== undefined) return found
    const fresh = answer(meaning)
    known.set(meaning, fresh)
    return fresh
  }
}
