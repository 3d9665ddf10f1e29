import { join, resolve } from 'node:path'
import envPaths from 'env-paths'

/** Where the store lies: `--store`, else `HANDSLAG_STORE`, else the platform's folder for user data. */
export function storePath(option: string | undefined, env: Record<string, string | undefined>): string {
  const named = option ?? env.HANDSLAG_STORE
  if (named) return resolve(named)
  return join(envPaths('handslag', { suffix: '' }).data, 'handslag.db')
}
