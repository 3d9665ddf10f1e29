/** A text for comparison: composed, without case, accents and doubled spaces. `Åsa  ÖBERG` and `asa oberg` are one. */
export function fold(text: string): string {
  const plain = /^[\x20-\x7e]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}+/gu, '')
  return plain.toLowerCase().replace(/\s+/g, ' ').trim()
}
