import lexicon from '../../data/lexicons/nicknames.json' with { type: 'json' }
import { fold } from './fold.ts'

const nicknames = new Map(
  lexicon.nicknames.split(' ').map(entry => {
    const [short = '', names = ''] = entry.split(':')
    return [short, new Set(names.split('/'))] as const
  }),
)

/** Do two ways to write a name mean one person: does a part of one stand in the other, accents and case apart? */
export function sameName(written: string, name: string): boolean {
  const parts = partsOf(name)
  return partsOf(written).some(part =>
    parts.some(
      other => part === other || isShortFor(part, other) || isPetForm(part, other) || nicknames.get(part)?.has(other),
    ),
  )
}

/** The parts of a name, without case and accents. */
export function partsOf(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

/** "Ibbe", "Mackan", "Kicki": a first sound, a doubled letter and an ending. */
const pet = /^\p{L}{1,3}?(?:(\p{L})\1|ck)(?:e|an|is|i|o)$/u

/** Nobody can list all pet names: one that begins as the name does may stand for it. */
function isPetForm(part: string, name: string): boolean {
  return part[0] === name[0] && pet.test(part)
}

const shortestNick = 3

/** "Alex" for "Alexandra", "Lotta" for "Charlotta". */
function isShortFor(part: string, name: string): boolean {
  if (part.length < shortestNick || part.length >= name.length) return false
  return name.startsWith(part) || name.endsWith(part)
}
