import type { GroupRecord } from '../../app/groups/record.ts'
import { groupStates } from '../../model/group.ts'
import type { Page } from '../page.ts'
import { table } from './table.ts'

/** The user's groups, and apart from them those known, suggested and left. */
export function groupsView(groups: readonly GroupRecord[], page: Page): string {
  const { texts, numbers, paint } = page
  const { columns, states, none } = texts.groups
  if (groups.length === 0) return none
  const headings = [columns.id, columns.name, columns.members, columns.people, columns.since, columns.url]
  return groupStates
    .map(state => ({ state, inState: groups.filter(group => group.state === state) }))
    .filter(({ inState }) => inState.length > 0)
    .map(({ state, inState }) => `${paint.underline(states[state])}\n${table(headings, inState.map(cells), page)}`)
    .join('\n\n')

  function cells({ id, name, members, people, since, url }: GroupRecord): string[] {
    return [id, name, members === null ? '' : numbers.number(members), String(people), since ?? '', url ?? '']
  }
}
