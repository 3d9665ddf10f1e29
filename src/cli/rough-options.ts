import { chooseLanguage } from '../i18n/texts.ts'
import type { Language } from '../model/language.ts'

/** What must be known before, or without, a full reading of the words: in which language to speak, and how. */
export function roughOptions(
  argv: readonly string[],
  env: Record<string, string | undefined>,
): { language: Language; asJson: boolean } {
  const end = argv.indexOf('--')
  const words = end < 0 ? argv : argv.slice(0, end)
  const at = words.lastIndexOf('--lang')
  const joined = words.findLast(word => word.startsWith('--lang='))?.slice('--lang='.length)
  const wished = joined ?? (at < 0 ? undefined : words[at + 1])
  return { language: chooseLanguage(wished, env), asJson: words.includes('--json') }
}
