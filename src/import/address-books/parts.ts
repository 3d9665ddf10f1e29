import { cell } from '../kind.ts'

/** The parts of a name that stand in cells of their own. */
export function joinedName(cells: readonly string[], places: readonly number[]): string {
  return places
    .map(place => cell(cells, place))
    .filter(part => part !== '')
    .join(' ')
}

/** E-mail addresses, several in a cell where a program joins them by `:::`. */
export function addressesIn(cells: readonly string[], places: readonly number[]): string[] {
  const texts = places.map(place => cell(cells, place)).flatMap(text => text.split(/[,;\s]+|:::/))
  return [...new Set(texts.filter(text => text.includes('@')))]
}
