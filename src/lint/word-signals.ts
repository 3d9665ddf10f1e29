import { aboutMeanings, type Meaning } from '../language/reading.ts'
import { type ScoredHint, scoredWords } from '../language/scored-words.ts'
import type { Hinted } from '../language/word-hints.ts'
import { type MessageKind, messageKinds, type Signal } from '../model/message.ts'
import type { Clause } from './evidence/clause.ts'

/** A word, and by how much it is one found mostly, rather than seldom, in texts that are good, and in those that are not. */
interface Weighed {
  form: string
  pro: number
  contra: number
}

/** Adds words for and against, each set against those seldom found: so a long text says no more than a short one. */
export function countScoredWords(clauses: readonly Clause[], kind: MessageKind, counts: Record<Signal, number>): void {
  const seen = new Set<string>()
  let [pro, contra] = [0, 0]
  for (const { sentence } of clauses) {
    for (const word of weighedIn[kind](sentence.meaning)) {
      if (seen.has(word.form)) continue
      seen.add(word.form)
      pro += word.pro
      contra += word.contra
    }
  }
  counts['words-for'] = Math.max(0, pro)
  counts['words-not-for'] = Math.max(0, -pro)
  counts['words-against'] = Math.max(0, contra)
  counts['words-not-against'] = Math.max(0, -contra)
}

const weighedIn = Object.fromEntries(
  messageKinds.map(kind => [kind, aboutMeanings.once(meaning => scoredWords[kind].in(meaning).map(weigh))]),
) as Record<MessageKind, (meaning: Meaning) => Weighed[]>

function weigh({ form, hints }: Hinted<ScoredHint>): Weighed {
  const is = (hint: ScoredHint) => Number(hints.includes(hint))
  return { form, pro: is('words-for') - is('words-not-for'), contra: is('words-against') - is('words-not-against') }
}
