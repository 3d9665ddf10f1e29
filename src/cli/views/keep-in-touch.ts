import type { TurnRecord } from '../../app/rhythm/due.ts'
import { showRhythm } from '../../model/rhythm.ts'
import type { Page } from '../page.ts'
import { inWidth } from './hanging.ts'
import { table } from './table.ts'

/** Whose turn it is, one line a person. */
export function keepInTouchView(turns: readonly TurnRecord[], page: Page): string {
  const { rhythm: texts } = page.texts
  if (turns.length === 0) return inWidth([texts.nobody], page)
  const { columns } = texts
  const headings = [columns.id, columns.name, columns.company, columns.rhythm, columns.touch, columns.turn]
  return table(
    headings,
    turns.map(({ person, rhythm, tag, lastTouch, turn, overdue }) => [
      person.id,
      person.name,
      person.company ?? '',
      tag === null ? showRhythm(rhythm) : `${showRhythm(rhythm)} (${tag})`,
      lastTouch ?? '',
      texts.turns[turn](overdue === null ? null : Math.abs(overdue)),
    ]),
    page,
  )
}
