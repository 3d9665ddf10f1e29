import type { Texts } from '../../i18n/texts.ts'

/** What inquirer would say in English by itself, in the user's language. */
export function spoken({ prompts: { yes, no, yesOrNo, keys } }: Texts) {
  return { keywords: { yes, no, error: () => yesOrNo }, style: { keysHelpTip: () => keys } }
}
