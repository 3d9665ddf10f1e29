import english from '../../data/lexicons/en.json' with { type: 'json' }
import frequent from '../../data/lexicons/frequent.json' with { type: 'json' }
import swedish from '../../data/lexicons/sv.json' with { type: 'json' }
import type { Language } from '../model/language.ts'
import { fold } from './fold.ts'
import { Phrasebook } from './phrases.ts'
import { stem } from './stems.ts'

/** What a phrase says. */
export type Saying = keyof typeof english.phrases | 'trades'

/** The vocabulary of one language in one spelling. */
export interface Lexicon {
  language: Language
  /** Spelled with accents; false for texts that were typed without. */
  accented: boolean
  phrases: Phrasebook<keyof typeof english.phrases>
  /** Words and stems that could stand in any message: they make nothing specific. */
  common: Set<string>
  /** The words that a language uses most, and their stems: they make something specific only together. */
  frequent: Set<string>
  /** Stems of what people are by trade, and of the industries they work in. */
  trades: Set<string>
  greetings: Set<string>
  titles: Set<string>
  /** Words after a greeting that name nobody. */
  notNames: Set<string>
  /** Words after which a capital calls somebody: "Thank you Anna". */
  calls: Set<string>
  /** Words that speak to the reader. */
  second: Set<string>
  /** Words for what is the reader's. */
  theirs: Set<string>
  /** Words at which a new thought begins within a sentence. */
  breaks: Set<string>
  /** Words of buying and selling, and their stems. */
  commerce: Set<string>
  /** What the writer's side calls its own. */
  ours: Set<string>
  /** Words that join the writer and the reader. */
  together: Set<string>
  /** Words that speak of exactly the two. */
  both: Set<string>
}

const sources = { en: english, sv: swedish }
const made = new Map<string, Lexicon>()

/** The lexicon of a language; `accented` false gives it for texts that were written without accents. */
export function lexiconIn(language: Language, accented: boolean): Lexicon {
  const key = `${language} ${accented}`
  const found = made.get(key)
  if (found) return found
  const lexicon = make(language, accented)
  made.set(key, lexicon)
  return lexicon
}

function make(language: Language, accented: boolean): Lexicon {
  const spell = accented ? lowerCase : fold
  const source = sources[language]
  const words = (list: string) => new Set(spell(list).split(' '))
  return {
    language,
    accented,
    phrases: new Phrasebook(language, source, spell),
    common: new Set(
      source.common.flatMap(line => spell(line).split(' ')).flatMap(word => [word, stem(word, language)]),
    ),
    frequent: new Set(
      frequent[language].flatMap(line => spell(line).split(' ')).flatMap(word => [word, stem(word, language)]),
    ),
    trades: new Set(
      spell(`${source.sets.trade} ${source.sets.industry}`)
        .split(' ')
        .map(word => stem(word, language)),
    ),
    greetings: words(source.greetings),
    titles: words(source.titles),
    notNames: words(source.notNames),
    calls: words(source.calls),
    second: words(source.second),
    theirs: words(source.theirs),
    ours: words(source.ours),
    breaks: words(source.breaks),
    commerce: new Set(
      spell(source.sets.commerce)
        .split(' ')
        .flatMap(word => (word.startsWith('=') ? [word.slice(1)] : [word, stem(word, language)])),
    ),
    together: words(source.together),
    both: words(source.both),
  }
}

function lowerCase(text: string): string {
  return text.normalize('NFC').toLowerCase()
}
