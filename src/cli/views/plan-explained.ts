import { restDays } from '../../app/plan/rest.ts'
import { planRules } from '../../app/plan/rules.ts'
import type { WeekPlan } from '../../app/plan/week.ts'
import type { Page } from '../page.ts'
import { hangingRows, inWidth } from './hanging.ts'

/** How the week's list came about: the turns, the room there was, and what each kind of action asks for. */
export function planExplained({ limits }: WeekPlan, page: Page): string {
  const {
    texts: { plan },
    numbers,
    paint,
  } = page
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
  const table = hangingRows([explained.head, ...rows], page, { right: [1, 2, 3] })
  const sentences = [
    paint.bold(explained.title),
    explained.turns,
    room,
    ...(limits.notes === null ? [] : [explained.notes(numbers.count(limits.notes, ...explained.note))]),
    explained.rest(numbers.number(restDays)),
    '',
  ]
  return [inWidth(sentences, page), ...table].join('\n')
}
