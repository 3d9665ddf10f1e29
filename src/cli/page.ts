import { Chalk, type ChalkInstance } from 'chalk'
import type { Numbers } from '../i18n/numbers.ts'
import type { Texts } from '../i18n/texts.ts'
import type { Session } from './session.ts'

/** What a view may know of where its text goes. */
export interface Page {
  texts: Texts
  numbers: Numbers
  paint: ChalkInstance
  /** Columns; 80 without a terminal, where nothing is cut. */
  width: number
  /** Is there a terminal, so that long lines are cut to its width? */
  terminal: boolean
  unicode: boolean
}

/** Lines of text for a result. Strings from outside have been made harmless before. */
export type View<Result> = (result: Result, page: Page) => string | Promise<string>

export function pageFor({ io, options, texts, numbers }: Session): Page {
  const terminal = io.stdout.isTTY === true
  return {
    texts,
    numbers,
    paint: new Chalk({ level: colourLevel(terminal, options.color, io.env) }),
    width: (terminal && io.stdout.columns) || 80,
    terminal,
    unicode: !terminal || speaksUnicode(io.env),
  }
}

function colourLevel(terminal: boolean, option: boolean | undefined, env: Record<string, string | undefined>): 0 | 1 {
  if (option === false || env.NO_COLOR) return 0
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return env.FORCE_COLOR === '0' ? 0 : 1
  return terminal && env.TERM !== 'dumb' ? 1 : 0
}

function speaksUnicode(env: Record<string, string | undefined>): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG
  return process.platform === 'win32' || /utf-?8/i.test(locale ?? '')
}
