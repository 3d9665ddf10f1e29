import type { Candidate, WhatIf } from '../../app/reach/candidates.ts'
import type { ReachPerson } from '../../app/reach/people.ts'
import type { Reach } from '../../app/reach/reach.ts'
import type { Page } from '../page.ts'
import { marksFor } from '../pictures/marks.ts'
import { inWidth } from './hanging.ts'
import { degreeLines } from './reach-degrees.ts'
import { breakdownLines, growthLines, latestLines } from './reach-tables.ts'

/** How far the network reaches; then what was asked for besides. */
export function reachView(reach: Reach, page: Page): string {
  const { texts, numbers, paint } = page
  const { lists, ties, basis, title, none } = texts.reach
  if (reach.degrees[0]?.known === 0) return none
  const { basis: rests } = reach
  const ground = basis(numbers.count(rests.lists, ...lists), numbers.count(rests.edges, ...ties))
  const lines = [
    paint.bold(title),
    ...degreeLines(reach, page),
    ...estimateLines(reach, page),
    paint.dim(ground),
    ...section(texts.reach.candidatesTitle, texts.reach.noCandidates, reach.candidates, candidateLine, page),
    ...section(texts.reach.whatIfTitle, '', reach.whatIf, whatIfLine, page),
    ...togetherLine(reach.whatIf ?? [], page),
    ...extra(reach.breakdown, breakdownLines, page),
    ...extra(reach.growth, growthLines, page),
    ...extra(reach.latest, latestLines, page),
    ...section(texts.reach.pathsTitle, texts.reach.noPaths, reach.paths, pathLine, page),
  ]
  return inWidth(lines, page)
}

function estimateLines({ degrees }: Reach, { texts: { reach }, paint }: Page): string[] {
  const estimate = degrees.find(degree => degree.estimate !== null)?.estimate
  return estimate ? ['', `${reach.methods[estimate.method]} ${reach.interval}`, paint.cyan(reach.sharpen)] : ['']
}

function extra<Part>(part: Part | undefined, lines: (part: Part, page: Page) => string[], page: Page): string[] {
  return part === undefined ? [] : ['', ...lines(part, page)]
}

function section<Item>(
  title: string,
  none: string,
  items: readonly Item[] | undefined,
  line: (item: Item, page: Page) => string,
  page: Page,
): string[] {
  if (items === undefined) return []
  return ['', page.paint.bold(title), ...(items.length === 0 ? [none] : items.map(item => line(item, page)))]
}

function candidateLine({ person, gain, cumulative }: Candidate, page: Page): string {
  const { texts, numbers } = page
  const together = texts.reach.together(numbers.number(cumulative))
  const doubt = gain.known ? '' : `; ${texts.reach.atLeast}`
  return `${named(person)}: ${gainText(gain, page)} (${together}${doubt})`
}

function whatIfLine({ person, gain }: WhatIf, page: Page): string {
  const doubt = gain.known ? '' : ` (${page.texts.reach.atLeast})`
  return `${named(person)}: ${gainText(gain, page)}${doubt}`
}

/** What several bring is less than the sum where they know the same people. */
function togetherLine(people: readonly WhatIf[], { texts: { reach }, numbers: { count } }: Page): string[] {
  const last = people.length > 1 ? people.at(-1) : undefined
  return last ? [reach.allTogether(count(last.cumulative, ...reach.fresh))] : []
}

/** A way, and how to ask the first on it for the next. */
function pathLine(path: readonly ReachPerson[], page: Page): string {
  const [first, next] = path
  const way = path.map(named).join(` ${marksFor(page).arrow} `)
  return first && next ? `${way}\n  ${page.paint.cyan(`handslag draft ${first.id} --introduce ${next.id}`)}` : way
}

function gainText({ second, third }: { second: number; third: number }, { texts, numbers }: Page): string {
  return texts.reach.gain(numbers.count(second, ...texts.reach.fresh), numbers.number(third))
}

function named({ id, name, company }: ReachPerson): string {
  return `${id} ${name}${company === null ? '' : `, ${company}`}`
}
