import { harmless } from '../../language/harmless.ts'

/** One short question. @returns the answer, empty where there is none */
export async function askText(question: string): Promise<string> {
  const { default: inquirer } = await import('inquirer')
  const { answer } = await inquirer.prompt<{ answer: string }>([
    { type: 'input', name: 'answer', message: harmless(question) },
  ])
  return answer.trim()
}

/** One of several. */
export async function askChoice<Value>(question: string, choices: readonly { name: string; value: Value }[]) {
  const { default: inquirer } = await import('inquirer')
  const numbered = choices.map(({ name }, index) => ({ name, value: index }))
  const { index } = await inquirer.prompt<{ index: number }>([
    { type: 'select', name: 'index', message: harmless(question), choices: numbered },
  ])
  const chosen = choices[index]
  if (chosen === undefined) throw new Error('a choice that was made is not there')
  return chosen.value
}
