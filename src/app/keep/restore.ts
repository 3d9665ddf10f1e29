import type { Day } from '../../model/day.ts'
import { restore as restoreStore } from '../../store/backup.ts'
import { counts } from '../../store/counts.ts'
import { openForWriting } from '../../store/open.ts'

export interface Restored {
  file: string
  /** Where the store's former content lies; null where there was none. */
  former: string | null
  contacts: number
}

/** Puts the content of a backup into the store at `path`; a backup of an older version is brought up to this one. */
export async function restore(path: string, file: string, today: Day): Promise<Restored> {
  const former = await restoreStore(path, file)
  const store = openForWriting(path)
  try {
    return { file, former, contacts: counts(store, today).contacts }
  } finally {
    store.close()
  }
}
