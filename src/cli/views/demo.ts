import type { Day } from '../../model/day.ts'
import type { View } from '../page.ts'

/** What frames the demo: on what it runs, and how to go on with one's own data. */
export const demoView: Record<'opening' | 'closing', View<Day>> = {
  opening: (day, { texts, numbers }) => texts.demo.opening(numbers.day(day)).join('\n'),
  closing: (_, { texts, paint }) => ['', paint.bold(texts.demo.yourTurn), ...texts.status.begin.slice(0, 2)].join('\n'),
}

/** The command that comes next, as one would type it. */
export const stepView: View<string> = (command, { paint }) => `\n${paint.cyan(`$ ${command}`)}\n\n`
