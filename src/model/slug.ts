/**
 * The key of a profile across files and exports: the slug of an `/in/` address, lower case and percent-decoded, or the
 * whole of an old `/pub/` address. Scheme, country sub-domain, query and trailing slashes do not matter.
 *
 * @returns null where the text is no profile address
 */
export function slugOf(address: string): string | null {
  const match = profileAddress.exec(address.trim())
  if (!match) return null
  const [, kind, rest = ''] = match
  const path = decoded(rest).toLowerCase().replace(/\/+$/, '')
  if (path === '') return null
  return kind?.toLowerCase() === 'pub' ? `www.linkedin.com/pub/${path}` : (path.split('/')[0] ?? null)
}

const profileAddress = /^(?:(?:https?:)?\/\/)?(?:[a-z0-9-]+\.)*linkedin\.com\/(in|pub)\/([^?#\s]+)/i

function decoded(path: string): string {
  if (!path.includes('%')) return path.normalize('NFC')
  try {
    return decodeURIComponent(path).normalize('NFC')
  } catch {
    return path // not percent-encoded after all: a lone % is part of it
  }
}
