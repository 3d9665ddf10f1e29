/** The characters that pictures are drawn with. */
export interface Marks {
  /** One column, filled in steps from the left; the last is the whole. */
  steps: readonly string[]
  /** One column of what is estimated, and of what is missing. */
  estimated: string
  missing: string
  /** One column, filled in steps from below. */
  heights: readonly string[]
  /** From the first figure to the last. */
  arrow: string
}

const drawn: Marks = {
  steps: ['▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'],
  estimated: '▒',
  missing: '░',
  heights: ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'],
  arrow: '→',
}

/** For terminals without Unicode. */
const typed: Marks = {
  steps: ['#'],
  estimated: '+',
  missing: '.',
  heights: ['_', '.', '-', '=', '+', '*', '#'],
  arrow: '->',
}

export function marksFor({ unicode }: { unicode: boolean }): Marks {
  return unicode ? drawn : typed
}
