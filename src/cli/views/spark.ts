import type { Page } from '../page.ts'

const blocks = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█']
const plain = ['_', '.', '-', '=', '+', '*', '#', '@']

/** A line of bars, one a value, the highest full; a blank where the value is not known. */
export function spark(values: readonly (number | null)[], { unicode }: Page): string {
  const bars = unicode ? blocks : plain
  const most = Math.max(1, ...values.map(value => value ?? 0))
  return values.map(value => (value === null ? ' ' : bars[Math.round((value / most) * (bars.length - 1))])).join('')
}
