import { existsSync } from 'node:fs'
import { UserError } from '../model/errors.ts'
import { storePath } from '../store/location.ts'
import { openForReading } from '../store/open.ts'
import { setting } from '../store/settings.ts'
import { asUserError } from '../store/trouble.ts'
import { type Io, withEnv } from './io.ts'
import { roughOptions } from './rough-options.ts'

/** The same world, speaking the language that the user has set, where no option and no variable names one. */
export async function inStoredLanguage(argv: readonly string[], io: Io): Promise<Io> {
  const { lang, store } = roughOptions(argv, io.env)
  if (lang !== undefined || io.env.HANDSLAG_LANG) return io
  const path = await storePath(store, io.env).catch(notWithoutHome)
  if (path === null || !existsSync(path)) return io
  const language = storedLanguage(path)
  return language === null ? io : withEnv(io, { ...io.env, HANDSLAG_LANG: language })
}

/** Who has no home is told when a command wants a store. */
function notWithoutHome(error: unknown): null {
  if (error instanceof UserError) return null
  throw error
}

/** A store that cannot be opened says so when a command wants it: help is to be had without. */
function storedLanguage(path: string): string | null {
  try {
    const store = openForReading(path)
    const language = setting(store, 'language')
    store.close()
    return language
  } catch (error) {
    if (asUserError(path, error) instanceof UserError) return null
    throw error
  }
}
