import enClosings from '../../data/phrases/en/closings.json' with { type: 'json' }
import enGreetings from '../../data/phrases/en/greetings.json' with { type: 'json' }
import enIntroductions from '../../data/phrases/en/introductions.json' with { type: 'json' }
import enOpenings from '../../data/phrases/en/openings.json' with { type: 'json' }
import enReasons from '../../data/phrases/en/reasons.json' with { type: 'json' }
import enSubjects from '../../data/phrases/en/subjects.json' with { type: 'json' }
import enTies from '../../data/phrases/en/ties.json' with { type: 'json' }
import svClosings from '../../data/phrases/sv/closings.json' with { type: 'json' }
import svGreetings from '../../data/phrases/sv/greetings.json' with { type: 'json' }
import svIntroductions from '../../data/phrases/sv/introductions.json' with { type: 'json' }
import svOpenings from '../../data/phrases/sv/openings.json' with { type: 'json' }
import svReasons from '../../data/phrases/sv/reasons.json' with { type: 'json' }
import svSubjects from '../../data/phrases/sv/subjects.json' with { type: 'json' }
import svTies from '../../data/phrases/sv/ties.json' with { type: 'json' }
import type { DraftTone } from '../model/draft.ts'
import type { Language } from '../model/language.ts'
import type { Slots } from './slots.ts'

/** A sentence with gaps, such as `We met {met}.`; a bare string suits every tone. */
type Phrase = string | { text: string; tones: string }

/** Phrases of one kind by what they rest on, or by the kind of draft. */
type Shelf = Readonly<Record<string, readonly Phrase[]>>

export type ShelfName = 'greetings' | 'introductions' | 'openings' | 'ties' | 'reasons' | 'closings' | 'subjects'

const books: Record<Language, Record<ShelfName, Shelf>> = {
  en: {
    greetings: enGreetings,
    introductions: enIntroductions,
    openings: enOpenings,
    ties: enTies,
    reasons: enReasons,
    closings: enClosings,
    subjects: enSubjects,
  },
  sv: {
    greetings: svGreetings,
    introductions: svIntroductions,
    openings: svOpenings,
    ties: svTies,
    reasons: svReasons,
    closings: svClosings,
    subjects: svSubjects,
  },
}

/** The phrases under one heading that suit the tone and whose gaps can all be filled, as they stand in the data. */
export function phrasesOn(
  language: Language,
  shelf: ShelfName,
  heading: string,
  tone: DraftTone,
  slots: Slots,
): readonly string[] {
  return (books[language][shelf][heading] ?? [])
    .filter(phrase => typeof phrase === 'string' || phrase.tones.split(' ').includes(tone))
    .map(phrase => (typeof phrase === 'string' ? phrase : phrase.text))
    .filter(text => gapsIn(text).every(gap => slots.has(gap)))
}

/** Which gaps a phrase has. */
export function gapsIn(text: string): string[] {
  return Array.from(text.matchAll(/\{(\w+)\}/g), ([, gap = '']) => gap)
}
