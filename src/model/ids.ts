/** The letter that stands before each kind of id where people see it: `p7`, `i12`, `g3`, `n2`. */
export const idLetters = { person: 'p', invitation: 'i', group: 'g', interest: 'n' } as const

export type IdKind = keyof typeof idLetters

/** `showId('person', 7)` is `p7`. */
export function showId(kind: IdKind, id: number): string {
  return `${idLetters[kind]}${id}`
}

/** The number in `p7` or a bare `7`; null where the text is no id of this kind. */
export function readId(kind: IdKind, text: string): number | null {
  const match = /^([a-z]?)([1-9]\d{0,15})$/i.exec(text.trim())
  if (!match) return null
  const [, letter, digits] = match
  return letter === '' || letter?.toLowerCase() === idLetters[kind] ? Number(digits) : null
}
