import type { Searchers } from '../../app/finding/searchers.ts'
import type { Visibility } from '../../app/finding/visibility.ts'
import type { Page } from '../page.ts'
import { columns } from './columns.ts'
import { inWidth } from './hanging.ts'

/** Whether the words are in the profile, and where the user would stand for whom. */
export function visibilityView({ query, words, missing, competitors, searchers }: Visibility, page: Page): string {
  const { texts, numbers, paint } = page
  const { visibility } = texts.finding
  const found = words.filter(({ foundIn }) => foundIn.length > 0)
  const { who, people, rank } = visibility.columns
  const rows = searchers
    .filter(({ people, rank }) => people > 0 || rank !== null)
    .map(one => [visibility.who[one.degree], peopleText(one, page), rankText(one, page)])
  const lines = [
    paint.bold(visibility.title(query)),
    ...found.map(({ word, foundIn }) =>
      visibility.found(word, numbers.list(foundIn.map(part => visibility.parts[part]))),
    ),
    ...(missing.length === 0
      ? []
      : [paint.yellow(visibility.missing(numbers.list(missing.map(visibility.quoted)))), visibility.hypothetical]),
    '',
    ...(rows.length === 0 ? [texts.reach.none] : columns([[who, people, rank], ...rows])),
    paint.dim(`${rivalsText(competitors, page)} ${visibility.basis}`),
  ]
  return inWidth(lines, page)
}

function rivalsText(competitors: number, { texts, numbers }: Page): string {
  const { noRivals, rivals } = texts.finding.visibility
  return competitors === 0 ? noRivals : numbers.count(competitors, ...rivals)
}

function peopleText(
  { degree, people, estimate, members }: Searchers,
  { texts, numbers: { number, rough } }: Page,
): string {
  if (members !== null) return texts.finding.visibility.ofMembers(number(people), number(members))
  if (estimate === null) return degree === 1 ? number(people) : texts.reach.known(number(people))
  const { value, low, high } = estimate
  return texts.finding.visibility.about(number(people), rough(value), rough(low), rough(high))
}

function rankText({ rank }: Searchers, { texts, numbers: { number } }: Page): string {
  const { finding } = texts
  if (rank === null) return finding.find.unknown
  return finding.visibility.rank(number(rank.best), number(rank.median), number(rank.worst))
}
