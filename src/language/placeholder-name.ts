import lexicon from '../../data/lexicons/placeholder-names.json' with { type: 'json' }
import { fold } from './fold.ts'

const placeholders = new Set(lexicon.names)

/** True where a name names nobody: empty, initials alone, or what the platform writes for a closed account. */
export function isPlaceholderName(name: string): boolean {
  return !/\p{L}{2}|(?!\p{Script=Latin})\p{L}/u.test(name) || placeholders.has(fold(name))
}
