import type { Reach } from '../../app/reach/reach.ts'
import type { Page } from '../page.ts'
import { barChart } from '../pictures/bar-chart.ts'
import { marksFor } from '../pictures/marks.ts'
import { columns } from './columns.ts'

/** People by steps and through groups, known and estimated told apart: on a terminal as bars, elsewhere as columns. */
export function degreeLines(reach: Reach, page: Page): string[] {
  return page.terminal ? bars(reach, page) : table(reach, page)
}

function table({ degrees, groups, total }: Reach, { texts, numbers: { number, rough } }: Page): string[] {
  const { reach } = texts
  const steps = degrees.map(({ degree, known, estimate }) => [
    reach.degrees[degree],
    reach.known(number(known)),
    estimate ? reach.estimate(rough(estimate.value), rough(estimate.low), rough(estimate.high)) : '',
  ])
  const told = groups.members === null ? '' : reach.members(number(groups.members))
  const inGroups = [reach.groups, reach.known(number(groups.notOtherwiseReached)), told]
  return columns([...steps, inGroups, [reach.total, number(total), '']], { right: [1] })
}

function bars({ degrees, groups, total }: Reach, page: Page): string[] {
  const { texts, numbers, paint } = page
  const { reach } = texts
  const { number, rough } = numbers
  const steps = degrees.map(({ degree, known, estimate }) => ({
    label: reach.short[degree],
    known,
    estimated: estimate?.value ?? known,
    figure: estimate ? reach.knownOf(number(known), rough(estimate.value)) : number(known),
  }))
  const beyond = groups.notOtherwiseReached
  const members = groups.members === null ? number(beyond) : reach.knownOf(number(beyond), number(groups.members))
  const inGroups = { label: reach.short.groups, known: beyond, estimated: groups.members ?? beyond, figure: members }
  const { steps: solid, estimated } = marksFor(page)
  const legend = `${paint.green(solid.at(-1))} ${reach.legend.known}  ${paint.yellow(estimated)} ${reach.legend.estimated}`
  const ranges = degrees.flatMap(({ degree, estimate }) =>
    estimate ? [`${reach.short[degree]}: ${reach.range(rough(estimate.low), rough(estimate.high))}`] : [],
  )
  return [
    ...barChart([...steps, inGroups], page),
    ...(ranges.length === 0 ? [] : [legend, ...ranges]),
    `${reach.total}: ${number(total)}`,
  ]
}
