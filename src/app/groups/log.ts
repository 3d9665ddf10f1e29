import { lint } from '../../lint/lint.ts'
import type { LintResult } from '../../lint/types.ts'
import { contributionKinds } from '../../model/group.ts'
import { addOwnContribution } from '../../store/contributions.ts'
import type { Desk } from '../desk.ts'
import { storeVerdicts } from '../effect/verdicts.ts'
import { oneOf } from '../one-of.ts'
import { findGroup, type GroupRecord, groupRecord } from './record.ts'

/** What was logged; the verdict on its text is null where there is none. */
export interface LoggedContribution {
  group: GroupRecord
  verdict: LintResult['verdict'] | null
  changed: true
}

/** P21: notes what the user said in a group, now. @throws UserError `unknown-id`, `ambiguous-group`, `unknown-value` */
export async function logContribution(
  desk: Desk,
  reference: string,
  kind: string,
  words: string,
): Promise<LoggedContribution> {
  const group = findGroup(desk, reference)
  const text = words.trim() || null
  addOwnContribution(desk.store, group.id, oneOf('kind', kind, contributionKinds), desk.now, text)
  await storeVerdicts(desk)
  const verdict = text === null ? null : lint(text, { kind: 'group-post' }).verdict
  return { group: groupRecord(group), verdict, changed: true }
}
