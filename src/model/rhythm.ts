/** How often two people should be in touch: after `wished` days it is due, after `latest` days late. */
export interface Rhythm {
  wished: number
  latest: number
}

const daysOf: Record<string, number> = { d: 1, w: 7, m: 30, y: 365 }
const mostDays = 3650

/**
 * A rhythm as people type it: `90d`, `6w`, `3m`, `1y`, or from one to another, `90d..120d`.
 *
 * @returns null where the text is none
 */
export function readRhythm(text: string): Rhythm | null {
  const [from = '', to = from, ...rest] = text.split('..')
  const [wished, latest] = [spanOf(from), spanOf(to)]
  if (wished === null || latest === null || rest.length > 0 || latest < wished) return null
  return { wished, latest }
}

/** `90d`, `90d..120d`. */
export function showRhythm({ wished, latest }: Rhythm): string {
  return wished === latest ? `${wished}d` : `${wished}d..${latest}d`
}

function spanOf(text: string): number | null {
  const match = /^([1-9]\d{0,3})\s*([dwmy])$/i.exec(text.trim())
  if (!match) return null
  const days = Number(match[1]) * (daysOf[match[2]?.toLowerCase() ?? ''] ?? 0)
  return days <= mostDays ? days : null
}
