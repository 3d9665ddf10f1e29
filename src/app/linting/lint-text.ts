import { lint } from '../../lint/lint.ts'
import { isNear } from '../../lint/relation.ts'
import type { EarlierText, LintOptions } from '../../lint/types.ts'
import { UserError } from '../../model/errors.ts'
import type { FactName } from '../../model/facts.ts'
import type { LintReport } from '../../model/lint-report.ts'
import { type MessageKind, type RuleName, ruleNames, type Severity } from '../../model/message.ts'
import type { Person, RelationKind } from '../../model/person.ts'
import { languageOf, relationsTo, sentRequests } from '../../store/recipient.ts'
import { settings } from '../../store/settings.ts'
import { hasPremium } from '../config/premium.ts'
import type { Desk } from '../desk.ts'
import { factValue } from '../facts.ts'
import { findPerson } from '../person-reference.ts'
import { limitFact } from './limit.ts'
import { reportOf } from './report.ts'

export interface LintInput {
  text: string
  kind?: MessageKind | undefined
  /** The text's language, where it is known. */
  language?: string | undefined
  /** A person of the store in any way to name one, or the name of anybody. */
  to?: string | undefined
  relation?: RelationKind | undefined
  premium?: boolean | undefined
}

/** A function that lints texts with what the store knows; what holds for all of them is asked for once. */
export function linter(desk: Desk): (input: LintInput) => LintReport {
  const severities = severitiesIn(desk)
  const premium = hasPremium(desk)
  const earlier: readonly EarlierText[] = sentRequests(desk.store)
  const recipients = new Map<string, Recipient>()
  const limits = new Map<FactName, number>()
  return input => {
    const kind = input.kind ?? 'request'
    const recipient = input.to === undefined ? nobody : known(input.to)
    const relation = input.relation ?? recipient.relation
    const options: LintOptions = {
      kind,
      severities,
      earlier,
      limit: limit(limitFact(kind, input.premium ?? premium)),
    }
    if (input.language !== undefined) options.language = input.language
    if (recipient.name !== null) options.to = recipient.name
    if (recipient.language !== null) options.theirLanguage = recipient.language
    if (relation !== null) options.relation = relation
    return reportOf(input.text, lint(input.text, options), desk.texts, relation)
  }

  function limit(fact: FactName): number {
    const value = limits.get(fact) ?? factValue(desk, fact)
    limits.set(fact, value)
    return value
  }

  function known(reference: string): Recipient {
    const found = recipients.get(reference) ?? recipient(desk, reference)
    recipients.set(reference, found)
    return found
  }
}

interface Recipient {
  name: string | null
  relation: RelationKind | null
  language: string | null
}

const nobody: Recipient = { name: null, relation: null, language: null }

function recipient(desk: Desk, reference: string): Recipient {
  const person = personIn(desk, reference)
  if (!person) return { ...nobody, name: reference }
  const relations = relationsTo(desk.store, person.id)
  return {
    name: person.name,
    relation: relations.find(isNear) ?? relations[0] ?? null,
    language: languageOf(desk.store, person.id),
  }
}

/** Someone whom the store does not know can be written to as well. */
function personIn(desk: Desk, reference: string): Person | null {
  try {
    return findPerson(desk, reference)
  } catch (error) {
    if (error instanceof UserError && error.code === 'unknown-person') return null
    throw error
  }
}

/** What the user set with `config set lint.RULE`. */
export function severitiesIn({ store }: Pick<Desk, 'store'>): Partial<Record<RuleName, Severity | 'off'>> {
  const own: Partial<Record<RuleName, Severity | 'off'>> = {}
  for (const { key, value } of settings(store)) {
    const rule = ruleNames.find(name => key === `lint.${name}`)
    if (rule) own[rule] = value as Severity | 'off'
  }
  return own
}
