import type { DraftFactCode } from '../model/draft.ts'
import type { Language } from '../model/language.ts'
import type { DraftFacts } from './facts.ts'
import type { Fragment } from './grammar/fragment.ts'
import { genitive } from './grammar/genitive.ts'
import { isYours, readReason, readTopic, whereMet } from './grammar/roles.ts'
import { dayInText, whenHeld, years } from './grammar/time.ts'
import { smallWord } from './grammar/words.ts'
import { praiseOf, questionOf } from './quote.ts'
import { spokenCompany } from './spoken/company.ts'
import { spokenName } from './spoken/name.ts'
import { spokenPosition } from './spoken/position.ts'

/** What can stand in a sentence's gap, with the fact that it comes from. */
export interface Slot {
  text: string
  fact: DraftFactCode
}

export type Slots = ReadonlyMap<string, Slot>

type Filled = [name: string, fact: DraftFactCode, text: string | null | undefined]

/** Every gap that the facts can fill, in words of the language. What is not known is not there. */
export function slotsOf(facts: DraftFacts, language: Language): Slots {
  const filled = [
    ...people(facts, language),
    ...shared(facts, language),
    ...story(facts, language),
    ...said(facts, language),
  ]
  return new Map(filled.flatMap(([name, fact, text]) => (text ? [[name, { text, fact }]] : [])))
}

function people({ me, them }: DraftFacts, language: Language): Filled[] {
  const mine = spokenName(me.name)
  const theirs = spokenName(them.name)
  const myCompany = spokenCompany(me.company, language)
  const company = spokenCompany(them.company, language)
  return [
    ['me', 'me', mine?.full],
    ['meFirst', 'me', mine?.first],
    ['myCompany', 'me', myCompany],
    ['myPosition', 'me', spokenPosition(me.position, language)],
    ['first', 'their-name', theirs?.first],
    ['full', 'their-name', theirs?.full],
    ['titled', 'their-name', theirs?.titled],
    ['company', 'their-company', company],
    ['companys', 'their-company', company && genitive(company, language)],
    ['position', 'their-position', spokenPosition(them.position, language)],
  ]
}

function shared({ employer, school, mutual, groups }: DraftFacts, language: Language): Filled[] {
  const company = spokenCompany(employer?.company ?? null, language)
  const known = mutual.flatMap(name => spokenName(name)?.full ?? []).slice(0, 2)
  return [
    ['employer', 'employer', company],
    ['employers', 'employer', company && genitive(company, language)],
    ['employerYears', 'employer', employer && years(employer.mine, language).trim()],
    ['school', 'school', school?.school],
    ['schoolYears', 'school', school && years(school.mine, language).trim()],
    ['mutual', 'mutual', known.join(` ${smallWord(language, 'and')} `)],
    ['group', 'group', groups[0]],
  ]
}

function story(facts: DraftFacts, language: Language): Filled[] {
  const { today, jobChange, lastContact, unanswered, invitation } = facts
  return [
    ['newCompany', 'job-change', spokenCompany(jobChange?.company ?? null, language)],
    ['newPosition', 'job-change', spokenPosition(jobChange?.position ?? null, language)],
    ['lastWrote', 'last-contact', whenHeld(lastContact, today, language, '').trim()],
    ['sent', 'my-message', unanswered && dayInText(unanswered.on, today, language)],
    ['question', 'invitation', questionOf(invitation?.text ?? null, language)],
    ['quote', 'invitation', praiseOf(invitation?.text ?? null, language)],
  ]
}

function said({ said: { why, met, about }, met: stored, today }: DraftFacts, language: Language): Filled[] {
  const reason = readReason(why, language)
  const topic = readTopic(about, language)
  const where = whereMet(met ?? stored?.event ?? null, language)
  const held = met === null && stored ? whenHeld(stored.on, today, language, stored.event) : ''
  return [
    ...forms('why', 'why', reason),
    ...forms('about', 'about', topic),
    ['theirs', 'about', topic && isYours(topic, language) ? topic.text : null],
    ['met', 'met', where && where.form !== 'sentence' ? where.text + held : null],
    ['metSentence', 'met', where?.form === 'sentence' ? where.text : null],
  ]
}

/** One gap for each part of speech: `whyWish`, `whyQuestion`, `whySentence`, `whyThing`. */
function forms(name: 'why' | 'about', fact: DraftFactCode, fragment: Fragment | null): Filled[] {
  if (!fragment) return []
  const form = fragment.form === 'adverbial' ? 'thing' : fragment.form
  return [[`${name}${form.charAt(0).toUpperCase()}${form.slice(1)}`, fact, fragment.text]]
}
