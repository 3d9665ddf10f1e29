import type { ChangeLine, Changes } from '../../app/contacts/changes.ts'
import type { Page } from '../page.ts'
import { inWidth } from './hanging.ts'

const peopleShown = 20

/** What changed, one line a person. */
export function changesView({ changes }: Changes, page: Page): string {
  const { texts, paint, numbers } = page
  if (changes.length === 0) return texts.changes.nothing
  const people = groupedByPerson(changes)
  const lines = people.slice(0, peopleShown).map(lineOf)
  const more = people.length - lines.length
  return inWidth([...lines, ...(more > 0 ? [texts.changes.more(numbers.number(more))] : [])], page)

  function lineOf(ofOne: ChangeLine[]): string {
    const [first] = ofOne
    return `${paint.dim(first?.id)} ${paint.bold(first?.name)}  ${ofOne.map(({ text }) => text).join('; ')}`
  }
}

function groupedByPerson(changes: readonly ChangeLine[]): ChangeLine[][] {
  const groups = new Map<string, ChangeLine[]>()
  for (const change of changes) groups.set(change.id, [...(groups.get(change.id) ?? []), change])
  return [...groups.values()]
}
