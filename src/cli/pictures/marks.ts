/** The characters that pictures are drawn with. */
export interface Marks {
  /** One column, filled in steps from the left; the last is the whole. */
  steps: readonly string[]
  /** One column of what is estimated, and of what is missing. */
  estimated: string
  missing: string
  /** One column, filled in steps from below. */
  heights: readonly string[]
}

const drawn: Marks = {
  steps: ['▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'],
  estimated: '▒',
  missing: '░',
  heights: ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'],
}

/** For terminals without Unicode. */
const typed: Marks = { steps: ['#'], estimated: '+', missing: '.', heights: ['_', '.', '-', '=', '+', '*', '#'] }

export function marksFor({ unicode }: { unicode: boolean }): Marks {
  return unicode ? drawn : typed
}
