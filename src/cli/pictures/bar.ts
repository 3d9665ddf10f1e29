import type { Marks } from './marks.ts'

/** What a bar stands for: what is known, and beyond it what is estimated. */
export interface Amount {
  known: number
  /** Known and estimated together. */
  estimated?: number
}

/** The two parts of a bar, to be painted apart. */
export interface Bar {
  known: string
  estimated: string
  /** Columns that are left free. */
  free: number
}

/**
 * A horizontal bar.
 *
 * @param most the amount that fills all of it
 * @param width columns, all parts together
 */
export function bar({ known, estimated = known }: Amount, most: number, width: number, marks: Marks): Bar {
  const solid = filled(share(known, most) * width, marks.steps)
  const whole = Math.round(share(Math.max(known, estimated), most) * width)
  const guessed = Math.max(0, whole - solid.length)
  return { known: solid, estimated: marks.estimated.repeat(guessed), free: width - solid.length - guessed }
}

function share(amount: number, most: number): number {
  return most > 0 ? Math.min(1, Math.max(0, amount / most)) : 0
}

/** So many columns, the last one in part; what is more than nothing is seen. */
function filled(columns: number, steps: readonly string[]): string {
  const whole = Math.floor(columns)
  const part = Math.round((columns - whole) * steps.length)
  const last = steps.at(-1) ?? ''
  if (part === 0) return last.repeat(whole) || (columns > 0 ? (steps[0] ?? '') : '')
  return last.repeat(whole) + (steps[part - 1] ?? '')
}
