import stringWidth from 'string-width'

const gap = '  '

/** Rows as lines whose cells stand below each other; the columns in `right` are flush right. */
export function columns(
  rows: readonly (readonly string[])[],
  { right = [] }: { right?: readonly number[] } = {},
): string[] {
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
