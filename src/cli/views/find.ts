import type { FindReport, Found } from '../../app/finding/find.ts'
import type { Page } from '../page.ts'
import { table } from './table.ts'

/** Those found, the nearest first. */
export function findView({ query, total, results }: FindReport, page: Page): string {
  const { find } = page.texts.finding
  if (total === 0) return find.none(query)
  const { id, name, steps, company, position } = find.columns
  const cells = results.map(found => [
    found.person.id,
    found.person.name,
    stepsOf(found, page),
    found.person.company ?? '',
    found.person.position ?? '',
  ])
  const shown = table([id, name, steps, company, position], cells, page)
  const { number } = page.numbers
  return total > results.length ? `${shown}\n\n${find.more(number(results.length), number(total))}` : shown
}

function stepsOf({ degree, inGroup }: Found, { texts: { finding } }: Page): string {
  if (degree !== null) return String(degree)
  return inGroup ? finding.find.inGroup : finding.find.unknown
}
