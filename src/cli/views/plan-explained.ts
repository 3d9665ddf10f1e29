import { restDays } from '../../app/plan/rest.ts'
import { planRules } from '../../app/plan/rules.ts'
import type { WeekPlan } from '../../app/plan/week.ts'
import type { Page } from '../page.ts'
import { columns } from './columns.ts'

/** How the week's list came about: the turns, the room there was, and what each kind of action asks for. */
export function planExplained({ limits }: WeekPlan, { texts: { plan }, numbers, paint }: Page): string {
  const { explained } = plan
  const room = explained.limits(
    numbers.count(limits.actions, ...plan.actions),
    numbers.number(limits.minutes),
    numbers.count(limits.requests, ...explained.requests),
  )
  const rows = planRules.map(({ kind, most, minutes, days }) => {
    const [name, what] = explained.kinds[kind]
    return [name, String(most), String(minutes), String(days ?? ''), what]
  })
  const table = columns([explained.head, ...rows], { right: [1, 2, 3] })
  return [
    paint.bold(explained.title),
    explained.turns,
    room,
    ...(limits.notes === null ? [] : [explained.notes(numbers.count(limits.notes, ...explained.note))]),
    explained.rest(numbers.number(restDays)),
    '',
    ...table,
  ].join('\n')
}
