import type { Texts } from '../../i18n/texts.ts'
import { spoken } from './theme.ts'

/** One question that takes a yes or a no, and by itself is one or the other. */
export async function askYesOrNo(texts: Texts, question: string, byItself: boolean): Promise<boolean> {
  const { default: inquirer } = await import('inquirer')
  const { yes } = await inquirer.prompt<{ yes: boolean }>([
    { type: 'confirm', name: 'yes', message: question, default: byItself, theme: spoken(texts) },
  ])
  return yes
}
