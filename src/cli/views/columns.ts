import stringWidth from 'string-width'

const gap = '  '

export interface Alignment {
  /** Columns whose cells stand flush right, as numbers do. */
  right?: readonly number[]
}

/** Rows as lines whose cells stand below each other. */
export function columns(rows: readonly (readonly string[])[], { right = [] }: Alignment = {}): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => stringWidth(row[column] ?? ''))))
  return rows.map(row =>
    row
      .map((text, column) => {
        const blanks = ' '.repeat((widths[column] ?? 0) - stringWidth(text))
        return right.includes(column) ? blanks + text : text + blanks
      })
      .join(gap)
      .trimEnd(),
  )
}
