import type { InterestRecord } from '../../app/interests.ts'
import type { Page } from '../page.ts'
import { inWidth } from './hanging.ts'
import { table } from './table.ts'

export function interestsView(interests: readonly InterestRecord[], page: Page): string {
  const { columns, kinds, none } = page.texts.interests
  if (interests.length === 0) return inWidth([none], page)
  const cells = interests.map(({ id, kind, text }) => [id, kinds[kind], text])
  return table([columns.id, columns.kind, columns.text], cells, page)
}
