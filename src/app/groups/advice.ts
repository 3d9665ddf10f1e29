import { type GroupPart, type GroupStep, groupStep } from '../../coach/groups/advice.ts'
import { lint } from '../../lint/lint.ts'
import { showId } from '../../model/ids.ts'
import { contactsInGroups, unplacedContributions } from '../../store/contributions.ts'
import type { Desk } from '../desk.ts'
import { type GroupGain, groupGains } from '../reach/group-gains.ts'
import { groupParts } from './parts.ts'
import { type GroupRecord, groupRecord } from './record.ts'

export interface AdvisedGroup extends GroupPart {
  group: GroupRecord
  /** How many of the people known to be in it are contacts. */
  contacts: number
  /** New people that it brings or would bring; null where neither members nor their number are known. */
  gain: GroupGain | null
  step: GroupStep
  principle: 'P21' | 'P22' | 'P24'
  text: string
  command: string
}

export interface GroupAdvice {
  groups: AdvisedGroup[]
  /** Groups by the platform's number in which the archive shows contributions, and whose names are not known. */
  unplaced: { number: string; contributions: number; last: string; command: string }[]
}

/** P21–P24: what each group gives or would give, and what to do next in it; those that the user left are let be. */
export function groupAdvice(desk: Desk): GroupAdvice {
  const { store, today, texts } = desk
  const contacts = contactsInGroups(store)
  const parts = groupParts(desk, ({ text }) => text !== null && lint(text, { kind: 'group-post' }).verdict === 'salesy')
  const gains = groupGains(
    store,
    parts.map(({ group: { id, members }, part: { joined } }) => ({ id, joined, members })),
  )
  const groups = parts
    .map(({ group, part }) => {
      const step = groupStep(part, today)
      return {
        group: groupRecord(group),
        ...part,
        contacts: contacts.get(group.id) ?? 0,
        gain: gains.get(group.id) ?? null,
        step,
        principle: principles[step],
        text: texts.groups.steps[step],
        command: commandFor(step, showId('group', group.id)),
      }
    })
    .sort(
      (a, b) =>
        Number(b.joined) - Number(a.joined) || (b.relevance ?? 0) - (a.relevance ?? 0) || b.contacts - a.contacts,
    )
  const unplaced = unplacedContributions(store).map(one => ({
    ...one,
    command: `handslag groups add NAME --join --url https://www.linkedin.com/groups/${one.number}`,
  }))
  return { groups, unplaced }
}

const principles = {
  join: 'P24',
  'stop-selling': 'P22',
  leave: 'P21',
  begin: 'P21',
  'take-part': 'P21',
  'go-on': 'P21',
} as const satisfies Record<GroupStep, string>

function commandFor(step: GroupStep, id: string): string {
  if (step === 'join' || step === 'leave') return `handslag groups ${step} ${id}`
  if (step === 'stop-selling') return 'handslag lint --kind group-post'
  return `handslag groups log ${id} ${step === 'begin' ? 'question' : 'comment'}`
}
