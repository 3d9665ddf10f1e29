import type { Texts } from '../../i18n/texts.ts'
import { harmless } from '../../language/harmless.ts'
import { spoken } from './theme.ts'

/** One of several. */
export async function askChoice<Value>(
  texts: Texts,
  question: string,
  choices: readonly { name: string; value: Value }[],
): Promise<Value> {
  const { default: inquirer } = await import('inquirer')
  const numbered = choices.map(({ name }, index) => ({ name: harmless(name), value: index }))
  const { index } = await inquirer.prompt<{ index: number }>([
    { type: 'select', name: 'index', message: harmless(question), choices: numbered, theme: spoken(texts) },
  ])
  const chosen = choices[index]
  if (chosen === undefined) throw new Error('a choice that was made is not there')
  return chosen.value
}
