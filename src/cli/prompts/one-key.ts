import { createPrompt, useKeypress, useState } from '@inquirer/core'

export interface OneKeyQuestion {
  /** What is asked about, as lines for the terminal. */
  content: string
  /** The line that names the keys. */
  keys: string
  /** Said after a key that means nothing. */
  hint: string
  /** What each key means, by its name on the keyboard. */
  meanings: Record<string, string>
}

/** A question that one key answers, without Enter. It leaves nothing on the screen; Ctrl-C rejects it. */
export const askOneKey = createPrompt<string, OneKeyQuestion>((question, done) => {
  const { content, keys, hint, meanings } = question
  const [lost, setLost] = useState(false)
  useKeypress(({ name, ctrl }) => {
    const meaning = ctrl ? undefined : meanings[name]
    if (meaning === undefined) setLost(true)
    else done(meaning)
  })
  return lost ? `${content}\n\n${keys}\n${hint}` : `${content}\n\n${keys}`
})
