import { harmless } from '../../language/harmless.ts'

/** One short question. @returns the answer, empty where there is none */
export async function askText(question: string): Promise<string> {
  const { default: inquirer } = await import('inquirer')
  const { answer } = await inquirer.prompt<{ answer: string }>([
    { type: 'input', name: 'answer', message: harmless(question) },
  ])
  return answer.trim()
}
