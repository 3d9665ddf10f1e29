import { spawn } from 'node:child_process'
import type { Io } from './io.ts'

/** Opens an address in the user's browser, without waiting for it. */
export async function openInBrowser(url: string, { env }: Pick<Io, 'env'>): Promise<void> {
  const [command, ...args] = opener(env)
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true })
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve)
    child.once('error', reject)
  })
  child.unref()
}

function opener(env: Io['env']): [string, ...string[]] {
  if (env.BROWSER) return [env.BROWSER]
  if (process.platform === 'darwin') return ['open']
  return process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open']
}
