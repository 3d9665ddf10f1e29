import type { Texts } from '../../i18n/texts.ts'
import { harmless } from '../../language/harmless.ts'

interface Candidate {
  slug: string | null
  name: string
  rows: number
}

/** Asks which of several people the user is. @returns the address chosen */
export async function askWho({ import: texts }: Texts, candidates: readonly Candidate[]): Promise<string> {
  const { default: inquirer } = await import('inquirer')
  const { me } = await inquirer.prompt<{ me: string }>({
    type: 'select',
    name: 'me',
    message: texts.whoAreYou,
    choices: candidates.map(({ slug, name, rows }) => ({
      name: harmless(texts.candidate(name, slug ?? '', rows)),
      value: slug === null ? name : `linkedin.com/in/${slug}`,
    })),
  })
  return me
}
