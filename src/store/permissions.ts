import { chmodSync, existsSync, statSync } from 'node:fs'

const privateMode = 0o600
const endings = ['', '-wal', '-shm']

/** The store's files that others on this machine may read or write. Windows has no such modes. */
export function openFiles(path: string): string[] {
  if (process.platform === 'win32') return []
  return endings.map(ending => path + ending).filter(file => existsSync(file) && (statSync(file).mode & 0o077) !== 0)
}

/** Closes them to all but the user. */
export function closeFiles(files: readonly string[]): void {
  for (const file of files) chmodSync(file, privateMode)
}
