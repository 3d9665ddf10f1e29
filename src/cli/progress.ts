import { Presets, SingleBar } from 'cli-progress'
import type { Session } from './session.ts'

const patienceMs = 1000

export interface Progress {
  show: (done: number, total: number) => void
  stop: () => void
}

/** A bar on the terminal for work that takes over a second; nothing where stderr is no terminal. */
export function progressBar({ io, options, asData }: Session): Progress {
  if (io.stderr.isTTY !== true || options.quiet || asData) return { show: () => {}, stop: () => {} }
  const started = performance.now()
  let bar: SingleBar | undefined
  return {
    show: (done, total) => {
      if (performance.now() - started < patienceMs) return
      if (!bar) {
        const format = '{bar} {percentage} %'
        bar = new SingleBar({ format, clearOnComplete: true, stream: process.stderr }, Presets.shades_classic)
        bar.start(total, 0)
      }
      bar.update(Math.min(done, total))
    },
    stop: () => bar?.stop(),
  }
}
