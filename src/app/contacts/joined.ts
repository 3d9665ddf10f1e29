import { fold } from '../../language/fold.ts'
import type { PersonRecord } from '../../store/person-record.ts'

type Field = keyof PersonRecord

/** What belongs together comes from one side: a position without its company means nothing. */
const groups = [
  ['name'],
  ['slug'],
  ['company', 'position'],
  ['place', 'country'],
  ['email'],
  ['contact_count', 'contact_count_open'],
  ['mutual_count'],
] as const satisfies readonly (readonly Field[])[]

/** Texts of which only one can stay. */
const texts = ['company', 'position', 'place', 'country', 'email'] as const

export interface Joined {
  record: PersonRecord
  /** What the one said and the record does not say any more, by field. */
  lost: { field: (typeof texts)[number]; value: string }[]
  /** Names and addresses that the record does not bear. */
  otherName: string | null
  otherSlug: string | null
}

/** One record of two: what the user typed wins, then what is there at all, then the newer export. */
export function joined(kept: PersonRecord, other: PersonRecord): Joined {
  const wanting = other.wanted > kept.wanted ? other : kept
  const record = { ...kept, wanted: wanting.wanted, as_of: later(kept.as_of, other.as_of) }
  const typed: string[] = typedBy(wanting).has('wanted') ? ['wanted'] : []
  for (const group of groups) {
    const side = better(kept, other, group)
    for (const field of group) Object.assign(record, { [field]: side[field] })
    typed.push(...group.filter(field => typedBy(side).has(field)))
  }
  record.by_hand = typed.join(',')
  const sides = [kept, other]
  return {
    record,
    lost: texts.flatMap(field => valuesLost(record, sides, field).map(value => ({ field, value }))),
    otherName: sides.find(({ name }) => fold(name) !== fold(record.name))?.name ?? null,
    otherSlug: sides.find(({ slug }) => slug !== null && slug !== record.slug)?.slug ?? null,
  }
}

function better(kept: PersonRecord, other: PersonRecord, group: readonly Field[]): PersonRecord {
  const typed = [kept, other].map(side => group.some(field => typedBy(side).has(field)))
  if (typed[0] !== typed[1]) return typed[0] ? kept : other
  const there = [kept, other].map(side => Boolean(side[group[0] as Field] ?? (group[1] && side[group[1]])))
  if (there[0] !== there[1]) return there[0] ? kept : other
  return !typed[0] && (other.as_of ?? '') > (kept.as_of ?? '') ? other : kept
}

function typedBy({ by_hand }: PersonRecord): Set<string> {
  return new Set(by_hand.split(',').filter(field => field !== ''))
}

function later(one: string | null, other: string | null): string | null {
  return (other ?? '') > (one ?? '') ? other : one
}

function valuesLost(record: PersonRecord, sides: readonly PersonRecord[], field: (typeof texts)[number]): string[] {
  const stays = fold(record[field] ?? '')
  return sides
    .map(side => side[field])
    .filter(value => value !== null && value !== '' && fold(value) !== stays) as string[]
}
