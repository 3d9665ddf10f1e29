import { chmodSync, existsSync, statSync } from 'node:fs'
import { copiesOf, derivedFiles } from './side-files.ts'

const privateMode = 0o600
const endings = ['', '-wal', '-shm']

/** The store's files, and its copies, that others on this machine may read or write. Windows has no such modes. */
export function openFiles(path: string): string[] {
  if (process.platform === 'win32') return []
  const { automatic, wanted } = copiesOf(path)
  const files = [...endings.map(ending => path + ending), ...automatic, ...wanted, ...derivedFiles(path)]
  return files.filter(file => existsSync(file) && (statSync(file).mode & 0o077) !== 0)
}

/** Closes them to all but the user. */
export function closeFiles(files: readonly string[]): void {
  for (const file of files) chmodSync(file, privateMode)
}
