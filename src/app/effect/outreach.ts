import type { OutreachFacts } from '../../coach/effect/outreach.ts'
import { linterVersion } from '../../lint/version.ts'
import type { Day } from '../../model/day.ts'
import type { MessageKind } from '../../model/message.ts'
import { outreachAt, type StoredOutreach } from '../../store/outreach.ts'
import type { Desk } from '../desk.ts'
import type { Addition } from '../reach/additions.ts'

/**
 * What outreach is made of on a day. Only personal requests count, and only what helps in a group (P14, P22).
 *
 * @param added  what each contact added to those at two steps
 */
export async function outreachFacts(
  { store }: Pick<Desk, 'store'>,
  day: Day,
  added: readonly Addition[],
): Promise<OutreachFacts> {
  const { contacts, groups, groupMembers, replies, requests, contributions } = outreachAt(store, day, linterVersion)
  const personal = await withoutVerdict('impersonal', requests, 'request')
  const helpful = await withoutVerdict('salesy', contributions, 'group-post')
  return {
    contacts,
    reach: contacts + upTo(day, added) + groupMembers,
    groups,
    replies,
    requests: personal.length,
    accepted: personal.filter(({ accepted }) => accepted === 1).length,
    'active-groups': new Set(helpful.map(({ group }) => group)).size,
  }
}

function upTo(day: Day, added: readonly Addition[]): number {
  return added.reduce((sum, { day: since, second }) => (since > day ? sum : sum + second), 0)
}

type Written = (StoredOutreach['requests'] | StoredOutreach['contributions'])[number]

/** The linter takes a while to load, so it is asked only of what it has not judged before. */
async function withoutVerdict<One extends Written>(
  verdict: 'impersonal' | 'salesy',
  texts: readonly One[],
  kind: MessageKind,
): Promise<One[]> {
  const isKnown = ({ text, verdict }: Written) => text === null || verdict !== null
  if (texts.every(isKnown)) return texts.filter(written => written.verdict !== verdict)
  const { lint } = await import('../../lint/lint.ts')
  return texts.filter(
    written => written.text === null || (written.verdict ?? lint(written.text, { kind }).verdict) !== verdict,
  )
}
