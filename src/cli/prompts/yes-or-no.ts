/** Asks questions that take a yes or a no, one after the other. @returns the answers by key */
export async function askYesOrNo<Key extends string>(questions: readonly { key: Key; text: string }[]) {
  const { default: inquirer } = await import('inquirer')
  const answers: Partial<Record<Key, boolean>> = {}
  for (const { key, text } of questions) {
    const { yes } = await inquirer.prompt<{ yes: boolean }>([{ type: 'confirm', name: 'yes', message: text }])
    answers[key] = yes
  }
  return answers
}
