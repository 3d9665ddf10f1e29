/** How well `reference` names `name`, both folded: the smaller the better; null where it does not at all. */
export function nameMatch(reference: string, name: string): number | null {
  if (name === reference) return 0
  const wanted = words(reference)
  if (wanted.length === 0) return null
  const found = words(name)
  if (wanted.every(word => found.includes(word))) return 1
  if (wanted.every(word => found.some(other => other.startsWith(word)))) return 2
  return name.includes(reference) ? 3 : null
}

/** The words of a folded name; a double name counts as two. */
export function words(name: string): string[] {
  return name.split(/[\s,-]+/).filter(word => word !== '')
}
