import { stripVTControlCharacters } from 'node:util'
import { spawn } from 'node-pty'
import { onTestFinished } from 'vitest'
import { testToday } from './run.ts'

/** The built program in a terminal of its own. */
export interface Terminal {
  pid: number
  /** Presses keys, once the program waits for them. */
  type: (keys: string) => void
  /** Waits until the text is written. @returns what was written since the last wait up to it, without control codes */
  until: (text: string) => Promise<string>
  /** Waits for the end. @returns the exit code, or the signal that ended it */
  ended: Promise<{ exitCode: number; signal?: number | undefined }>
  /** All that was written, with its control codes. */
  raw: () => string
  kill: (signal?: string) => void
}

const patienceMs = 20_000

/** Runs `handslag` with these words in a pseudo-terminal. */
export function terminal(
  store: string,
  argv: readonly string[],
  env: Record<string, string> = {},
  columns = 80,
): Terminal {
  const child = spawn(process.execPath, ['bin/handslag.js', ...argv], {
    cols: columns,
    rows: 50,
    env: {
      ...process.env,
      TERM: 'xterm-256color',
      LANG: 'C.UTF-8',
      HANDSLAG_STORE: store,
      HANDSLAG_LANG: 'en',
      HANDSLAG_TODAY: testToday,
      ...env,
    },
  })
  let written = ''
  let read = 0
  let changed = () => {}
  child.onData(data => {
    written += data
    changed()
  })
  const ended = new Promise<{ exitCode: number; signal?: number | undefined }>(resolve => child.onExit(resolve))
  onTestFinished(() => child.kill('SIGKILL'))

  return {
    pid: child.pid,
    ended,
    raw: () => written,
    type: keys => child.write(keys),
    kill: signal => child.kill(signal),
    until: text =>
      new Promise((resolve, reject) => {
        const unread = () => stripVTControlCharacters(written).slice(read)
        const timer = setTimeout(() => reject(new Error(`never saw "${text}" in:\n${unread()}`)), patienceMs)
        changed = () => {
          const seen = unread()
          const at = seen.indexOf(text)
          if (at < 0) return
          clearTimeout(timer)
          changed = () => {}
          read += at + text.length
          resolve(seen.slice(0, at + text.length))
        }
        changed()
      }),
  }
}
