import wrapAnsi from 'wrap-ansi'
import type { PlannedAction, WeekPlan } from '../../app/plan/week.ts'
import type { Page } from '../page.ts'
import { inWidth } from './hanging.ts'

const indent = '    '

/** The week's list, numbered; what is settled stands dimmed. */
export function planView(planned: WeekPlan, page: Page): string {
  const { week, minutes, actions } = planned
  const {
    texts: { plan },
    numbers,
    paint,
  } = page
  if (actions.length === 0) return inWidth([nothing(planned, page)], page)
  const sum = plan.sum(numbers.count(actions.length, ...plan.actions), numbers.number(minutes))
  const lines = actions.flatMap(action => [...actionLines(action, page), ''])
  const head = `${paint.bold(plan.title(numbers.day(week)))}: ${sum}`
  return inWidth([head, '', ...lines, ...premiumLines(planned, page), paint.dim(plan.settle)], page)
}

function nothing({ leftOut, limits }: WeekPlan, { texts: { plan }, numbers }: Page): string {
  return leftOut === 0
    ? plan.empty
    : plan.noRoom(numbers.count(leftOut, ...plan.actions), numbers.number(limits.minutes))
}

/** P20: what a premium account would have changed. */
function premiumLines({ premiumWouldAdd }: WeekPlan, { texts: { plan }, numbers }: Page): string[] {
  if (premiumWouldAdd === 0) return []
  return [plan.premium(numbers.count(premiumWouldAdd, ...plan.explained.requests))]
}

function actionLines(planned: PlannedAction, { texts: { plan }, numbers, paint, width }: Page): string[] {
  const { number, action, why, principle, minutes, command, state, until } = planned
  const head = `${String(number).padStart(2)}. ${action}`
  if (state !== 'open') {
    const said = until === null ? plan.states[state] : plan.until(numbers.day(until))
    return [paint.dim(`${head} (${said})`)]
  }
  const reason = wrapAnsi(
    `${why} ${paint.dim(`(${principle}, ${plan.minutes(String(minutes))})`)}`,
    width - indent.length,
  )
  return [paint.bold(head), ...reason.split('\n').map(line => indent + line), indent + paint.cyan(command)]
}

/** The same list as Markdown, with a box to tick for each action. */
export function planMarkdown(planned: WeekPlan, page: Page): string {
  const { week, actions } = planned
  const {
    texts: { plan },
    numbers,
  } = page
  if (actions.length === 0) return [`# ${plan.title(numbers.day(week))}`, '', nothing(planned, page)].join('\n')
  const lines = actions.map(({ action, why, principle, minutes, command, state }) => {
    const box = state === 'open' ? ' ' : 'x'
    return `- [${box}] **${escaped(action)}**: ${escaped(why)} (${principle}, ${plan.minutes(String(minutes))}) \`${command}\``
  })
  return [`# ${plan.title(numbers.day(week))}`, '', ...lines].join('\n')
}

function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|&~!@]|:(?=\/\/)|(?<=www)\./gi, character => `\\${character}`)
}
