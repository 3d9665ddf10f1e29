import type { OutreachFacts } from '../../coach/effect/outreach.ts'
import { linterVersion } from '../../lint/version.ts'
import type { Day } from '../../model/day.ts'
import type { MessageKind } from '../../model/message.ts'
import { outreachAt, type StoredOutreach } from '../../store/outreach.ts'
import type { Desk } from '../desk.ts'

/**
 * What outreach is made of on a day. Only personal requests count, and only what helps in a group (P14, P22).
 *
 * @param seconds  the days on which people came within two steps, in order of time
 */
export async function outreachFacts(
  { store }: Pick<Desk, 'store'>,
  day: Day,
  seconds: readonly (Day | '')[],
): Promise<OutreachFacts> {
  const { contacts, groups, groupMembers, replies, requests, contributions } = outreachAt(store, day, linterVersion)
  const personal = await withoutVerdict('impersonal', requests, 'request')
  const helpful = await withoutVerdict('salesy', contributions, 'group-post')
  return {
    contacts,
    reach: upTo(day, seconds) + groupMembers,
    groups,
    replies,
    requests: personal.length,
    accepted: personal.filter(({ accepted }) => accepted === 1).length,
    'active-groups': new Set(helpful.map(({ group }) => group)).size,
  }
}

function upTo(day: Day, seconds: readonly (Day | '')[]): number {
  const later = seconds.findIndex(second => second > day)
  return later === -1 ? seconds.length : later
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
