import type { GroupPart } from '../../coach/groups/advice.ts'
import { mentions } from '../../language/mentions.ts'
import type { Group } from '../../model/group.ts'
import { type Contribution, contributions } from '../../store/contributions.ts'
import { allGroups } from '../../store/groups.ts'
import { interestsOf } from '../../store/interests.ts'
import type { Desk } from '../desk.ts'

export interface GroupAndPart {
  group: Group
  part: GroupPart
  /** The first of the user's interests that its name holds. */
  interest: string | null
}

/**
 * The groups that advice can be about, with the user's part in each; those that were left are none of its business.
 *
 * @param sells  whether something said in a group sells
 */
export function groupParts({ store }: Pick<Desk, 'store'>, sells: (said: Contribution) => boolean): GroupAndPart[] {
  const said = contributions(store)
  const interests = interestsOf(store).map(({ text }) => text)
  return allGroups(store)
    .filter(({ state }) => state !== 'left')
    .map(group => {
      const here = said.filter(one => one.group === group.id)
      const matching = interests.filter(text => mentions(group.name, text))
      const selling = here.filter(sells).length
      return {
        group,
        interest: matching[0] ?? null,
        part: {
          joined: group.state === 'joined',
          since: group.since,
          relevance: interests.length === 0 ? null : matching.length,
          lastContribution: here.at(-1)?.on ?? null,
          helpful: here.length - selling,
          selling,
        },
      }
    })
}
