import type { Marks } from './marks.ts'

/**
 * A row of heights, a column a value; of more values than columns, the latest. The lowest height stands for
 * `least`, which is 0 where it is not given.
 */
export function sparkline(values: readonly number[], width: number, { heights }: Marks, least = 0): string {
  const shown = values.slice(-Math.max(0, width))
  const most = Math.max(...shown, least)
  const top = heights.length - 1
  return shown
    .map(value => (most > least ? Math.round((top * Math.max(0, value - least)) / (most - least)) : 0))
    .map(height => heights[height])
    .join('')
}
