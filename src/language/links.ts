import lexicon from '../../data/lexicons/any.json' with { type: 'json' }

/** A web or e-mail address in a text. */
export interface Link {
  start: number
  end: number
  text: string
}

const address =
  /(?:https?:\/\/|www\.)[^\s<>"'()]+|[\w.+-]+@[\w-]+\.[\w.-]+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|se|io|net|org|co|ly|ai|app|dev|nu|eu|me|info|biz)(?:\/[^\s<>"'()]*)?(?![\w@])/gi

/** No address is without one of these, and most texts are without them all. */
const hint = /\.[\p{L}\p{N}]|:\/\/|@/u

/** Every address in the text, without the punctuation after it. */
export function linksOf(text: string): Link[] {
  if (!hint.test(text)) return []
  return Array.from(text.matchAll(address), match => {
    const trimmed = match[0].replace(/[.,;:!?]+$/, '')
    return { start: match.index, end: match.index + trimmed.length, text: trimmed }
  })
}

/** Does an address run over this place? */
export function inLink(links: readonly Link[], at: number): boolean {
  return links.some(({ start, end }) => at >= start && at < end)
}

const bookingHosts = new Set(lexicon.bookingHosts)

/** The addresses where one books a time. */
export function bookingLinksOf(links: readonly Link[]): Link[] {
  return links.filter(({ text }) => bookingHosts.has(hostOf(text)))
}

function hostOf(address: string): string {
  return (
    address
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .split(/[/?#]/, 1)[0] ?? ''
  )
}
