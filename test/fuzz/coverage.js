import { Session } from 'node:inspector'

/** Which blocks of the built program have run, as V8 counts them: a guide that needs no instrumented build. */
export class Coverage {
  #session = new Session()
  #seen = new Set()

  constructor() {
    this.#session.connect()
    this.#session.post('Profiler.enable')
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  }

  get blocks() {
    return this.#seen.size
  }

  /** @returns how many blocks ran since the last call that never had, or never so often: once, twice, by powers of 2 */
  news() {
    const before = this.#seen.size
    this.#session.post('Profiler.takePreciseCoverage', (_error, { result }) => {
      for (const { url, scriptId, functions } of result) if (url.includes('/dist/')) this.#note(scriptId, functions)
    })
    return this.#seen.size - before
  }

  #note(script, functions) {
    for (const { ranges } of functions) {
      for (const { startOffset, endOffset, count } of ranges)
        if (count > 0)
          this.#seen.add(`${script} ${startOffset} ${endOffset} ${Math.min(8, Math.ceil(Math.log2(count)))}`)
    }
  }
}
