import { UserError } from '../model/errors.ts'

/** Puts a text on the system's clipboard. @throws UserError `copy-failed` */
export async function copyText(text: string): Promise<void> {
  const { default: clipboard } = await import('clipboardy')
  try {
    await clipboard.write(text)
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    throw new UserError('copy-failed', { reason }, { cause: error })
  }
}
