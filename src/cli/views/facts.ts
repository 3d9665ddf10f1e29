import type { FactRecord } from '../../app/facts.ts'
import type { Page } from '../page.ts'
import { table } from './table.ts'

const decimals = 1

export function factsView(facts: readonly FactRecord[], page: Page): string {
  const { texts, numbers } = page
  const { columns, own, range } = texts.facts
  const number = (value: number) => numbers.number(value, decimals)
  const headings = [columns.title, columns.value, columns.unit, columns.checked, columns.source, columns.name]
  return table(headings, facts.map(cells), page)

  function cells(fact: FactRecord): string[] {
    return [fact.title, figure(fact), fact.unit, fact.checked, fact.source, fact.name]
  }

  function figure({ value, shipped, low, high, overridden }: FactRecord): string {
    if (overridden) return own(number(value), number(shipped))
    return low === null || high === null ? number(value) : range(number(low), number(high))
  }
}
