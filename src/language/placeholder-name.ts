import lexicon from '../../data/lexicons/placeholder-names.json' with { type: 'json' }
import { fold } from './fold.ts'

const placeholders = new Set(lexicon.names)

/** True where a name names nobody: empty, what the platform writes for a closed account, or a single letter. */
export function isPlaceholderName(name: string): boolean {
  return (name.match(/\p{L}/gu)?.length ?? 0) < 2 || placeholders.has(fold(name))
}
