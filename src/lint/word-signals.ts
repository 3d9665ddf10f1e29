import { type ScoredHint, scoredWords } from '../language/scored-words.ts'
import type { MessageKind, Signal } from '../model/message.ts'
import type { Clause } from './evidence/clause.ts'

/** Where words for and words seldom found are set against each other, so that a long text says no more than a short one. */
export function wordSignals(clauses: readonly Clause[], kind: MessageKind): Partial<Record<Signal, number>> {
  const counts: Record<ScoredHint, number> = {
    'words-for': 0,
    'words-not-for': 0,
    'words-against': 0,
    'words-not-against': 0,
  }
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
  return {
    'words-for': Math.max(0, pro),
    'words-not-for': Math.max(0, -pro),
    'words-against': Math.max(0, contra),
    'words-not-against': Math.max(0, -contra),
  }
}
