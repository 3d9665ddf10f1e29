import { scoredWords } from '../language/scored-words.ts'
import type { MessageKind, Signal } from '../model/message.ts'
import type { Clause } from './evidence/clause.ts'

/** Adds words for and against, each set against those seldom found: so a long text says no more than a short one. */
export function countScoredWords(clauses: readonly Clause[], kind: MessageKind, counts: Record<Signal, number>): void {
  const seen = new Set<string>()
  for (const { sentence } of clauses) {
    for (const { form, hints } of scoredWords[kind].in(sentence.meaning)) {
      if (seen.has(form)) continue
      seen.add(form)
      for (const hint of hints) counts[hint]++
    }
  }
  const pro = counts['words-for'] - counts['words-not-for']
  const contra = counts['words-against'] - counts['words-not-against']
  counts['words-for'] = Math.max(0, pro)
  counts['words-not-for'] = Math.max(0, -pro)
  counts['words-against'] = Math.max(0, contra)
  counts['words-not-against'] = Math.max(0, -contra)
}
