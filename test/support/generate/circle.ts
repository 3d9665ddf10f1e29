import { addDays, type Day, daysBetween } from '../../../src/model/day.ts'
import type { Language } from '../../../src/model/language.ts'
import type { ConnectionFact } from '../archive/facts.ts'
import type { Invented, Invention } from './person.ts'
import type { Random } from './random.ts'

/** People met in one place in one time: a workplace, a customer, a school. */
export interface Circle {
  /** Where they worked then. */
  company: string | null
  language: Language
  from: Day
  to: Day
  people: number
  /** The share of them who work there still, and as what. */
  stay: number
  titles: string[]
}

/** A contact with what a conversation needs. */
export interface Met {
  person: Invented
  connection: ConnectionFact
}

const shareWithEmail = 0.09
const shareWithoutWork = 0.04

/** Invents the people of a circle. */
export function meet(
  { company, language, from, to, people, stay, titles }: Circle,
  invention: Invention,
  random: Random,
): Met[] {
  return Array.from({ length: people }, () => {
    const person = invention.person(language)
    const on = addDays(from, random.between(0, daysBetween(from, to)))
    const stayed = company !== null && random.chance(stay)
    const job = stayed
      ? { company, position: random.pick(titles) }
      : { company: person.company, position: person.position }
    const work = random.chance(shareWithoutWork) ? {} : job
    const mail = random.chance(shareWithEmail) ? { email: person.email } : {}
    return { person, connection: { who: person.who, ...mail, ...work, on } }
  })
}
