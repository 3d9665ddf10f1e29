import type { Backup } from '../../app/keep/backup.ts'
import type { Restored } from '../../app/keep/restore.ts'
import type { Page } from '../page.ts'

export function backupView({ file, bytes, contacts }: Backup, { texts: { keep }, numbers }: Page): string {
  return keep.backedUp(file, numbers.count(contacts, ...keep.contacts), numbers.number(Math.ceil(bytes / 1024)))
}

export function restoreView({ file, former, contacts }: Restored, { texts: { keep }, numbers }: Page): string {
  const restored = keep.restored(file, numbers.count(contacts, ...keep.contacts))
  return former === null ? restored : `${restored}\n${keep.former(former)}`
}
