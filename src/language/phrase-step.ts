import type { SentenceWord, Term } from './terms.ts'

/** What of a word steps are held against. */
export type Stepped = Pick<Term, 'form' | 'stem' | 'figure'> & Pick<SentenceWord, 'proper' | 'money'>

/** One place in a phrase: the words that fit there, and how many may be passed over. */
export interface Step {
  /** Which of the steps it is. */
  number: number
  stems: string[]
  exact: string[]
  beginnings: string[]
  endings: string[]
  any: boolean
  proper: boolean
  figure: boolean
  money: boolean
  optional: boolean
  /** Fits where the next word does not, and takes none. */
  negated: boolean
  /** Words of any kind that may stand here: a gap. */
  gap: number
}

const gaps: Record<string, number> = { '..': 2, '...': 5, '....': 10 }

/** Reads one element of a pattern. @param stem  gives a word's stem; @param setOf  gives the words of a set */
export function readStep(
  element: string,
  stem: (word: string) => string,
  setOf: (name: string) => string[],
  number = 0,
): Step {
  const step: Step = {
    number,
    stems: [],
    exact: [],
    beginnings: [],
    endings: [],
    any: false,
    proper: false,
    figure: false,
    money: false,
    optional: element.endsWith('?'),
    negated: element.startsWith('!'),
    gap: gaps[element] ?? 0,
  }
  if (step.gap > 0) return step
  const forms = element.replace(/^!|\?$/g, '').split('/')
  for (const form of forms.flatMap(form => (form.startsWith('@') ? setOf(form.slice(1)) : [form])))
    fill(step, form, stem)
  return step
}

/** So many letters at least a beginning or an ending has. */
export const shortestPart = 2

function fill(step: Step, form: string, stem: (word: string) => string): void {
  if (form === '*') step.any = true
  else if (form === '<name>') step.proper = true
  else if (form === '<num>') step.figure = true
  else if (form === '<money>') step.money = true
  else if (form.endsWith('*')) step.beginnings.push(part(form, form.slice(0, -1)))
  else if (form.startsWith('*')) step.endings.push(part(form, form.slice(1)))
  else if (form.startsWith('=')) step.exact.push(form.slice(1))
  else step.stems.push(stem(form))
}

function part(form: string, letters: string): string {
  if (letters.length < shortestPart) throw new Error(`"${form}" of a phrase would fit too many words`)
  return letters
}
