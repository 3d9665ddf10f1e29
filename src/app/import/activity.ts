import type { ActivityRow } from '../../import/rows.ts'
import { activityKey, activityKeys, addActivity, addContribution, suggestGroup } from '../../store/imported-activity.ts'
import type { Run, Writer } from './run.ts'

const contributionKind = { share: 'post', comment: 'comment', reaction: 'reaction' } as const
const groupPost = /urn(?::|%3A)li(?::|%3A)groupPost(?::|%3A)(\d+)/i

/** Stores what the user posted, wrote and liked: in a group it is a contribution. */
export function activityWriter({ store }: Run): Writer<ActivityRow> {
  const known = { activity: activityKeys(store, 'activity'), contribution: activityKeys(store, 'contribution') }
  return {
    write: row => {
      const inGroup = row.link === null ? null : groupPost.exec(row.link)
      const table = inGroup ? 'contribution' : 'activity'
      const activity = inGroup ? { ...row, kind: contributionKind[row.kind] } : row
      const key = activityKey(activity)
      if (known[table].has(key)) return 'unchanged'
      known[table].add(key)
      if (inGroup) addContribution(store, inGroup[1] ?? null, activity)
      else addActivity(store, activity)
      return 'added'
    },
  }
}

/** Suggests the groups that advertisers can aim at: being in their list is a hint and no more. */
export function adTargetingWriter({ store }: Run): Writer<{ groups: string[] }> {
  return {
    write: ({ groups }) => {
      const added = groups.filter(name => suggestGroup(store, name))
      return added.length > 0 ? 'added' : 'unchanged'
    },
  }
}
