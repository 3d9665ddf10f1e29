import { isAbsolute, join, resolve } from 'node:path'
import { UserError } from '../model/errors.ts'

/**
 * Where the store lies: `--store`, else `HANDSLAG_STORE`, else the platform's folder for user data.
 *
 * @throws UserError `no-home` where none is named and the system knows no home of the user's
 */
export async function storePath(option: string | undefined, env: Record<string, string | undefined>): Promise<string> {
  const named = option ?? env.HANDSLAG_STORE
  return named ? resolve(named) : join(await dataFolder(), 'handslag.db')
}

/** The library asks for the home as it loads. */
async function dataFolder(): Promise<string> {
  const { default: envPaths } = await import('env-paths').catch(error => {
    throw new UserError('no-home', {}, { cause: error })
  })
  const { data } = envPaths('handslag', { suffix: '' })
  if (!isAbsolute(data)) throw new UserError('no-home', {})
  return data
}
