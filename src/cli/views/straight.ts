import stringWidth from 'string-width'

const gap = '  '

/** Lines of cells whose columns stand straight, however wide their characters are on a terminal. */
export function straight(lines: readonly (readonly string[])[]): string[] {
  const widths = lines.reduce<number[]>((widest, cells) => {
    cells.forEach((cell, index) => {
      widest[index] = Math.max(widest[index] ?? 0, stringWidth(cell))
    })
    return widest
  }, [])
  return lines.map(cells =>
    cells
      .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - stringWidth(cell)))
      .join(gap)
      .trimEnd(),
  )
}
