import { chooseLanguage } from '../i18n/texts.ts'
import type { Language } from '../model/language.ts'

interface RoughOptions {
  language: Language
  asJson: boolean
  /** The values as typed. */
  lang: string | undefined
  store: string | undefined
  /** The first word that is no option: the command. */
  first: string | undefined
}

const takeValue = new Set(['--lang', '--store'])

/** What must be known before, or without, a full reading of the words: in which language to speak, and how. */
export function roughOptions(argv: readonly string[], env: Record<string, string | undefined>): RoughOptions {
  const end = argv.indexOf('--')
  const words = end < 0 ? argv : argv.slice(0, end)
  const lang = given('--lang')
  return {
    language: chooseLanguage(lang, env),
    asJson: words.includes('--json') || words.includes('--jsonl'),
    lang,
    store: given('--store'),
    first: argv.find((word, index) => !word.startsWith('-') && !takeValue.has(argv[index - 1] ?? '')),
  }

  function given(option: string): string | undefined {
    const at = words.lastIndexOf(option)
    const joined = words.findLast(word => word.startsWith(`${option}=`))?.slice(option.length + 1)
    return joined ?? (at < 0 ? undefined : words[at + 1])
  }
}
