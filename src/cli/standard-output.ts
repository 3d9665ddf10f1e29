import { writeSync } from 'node:fs'
import type { Output } from './io.ts'

/**
 * Standard output or error of the process. Node's stream for it takes 4 ms to load: it is used once somebody has asked
 * whether it is a terminal, and what is written without asking, as JSON is, goes straight to the file.
 */
export class StandardOutput implements Output {
  readonly #descriptor: 1 | 2
  #stream: NodeJS.WriteStream | undefined

  constructor(descriptor: 1 | 2) {
    this.#descriptor = descriptor
  }

  get isTTY(): boolean {
    return this.#opened.isTTY === true
  }

  get columns(): number {
    return this.#opened.columns
  }

  write(text: string): void {
    if (this.#stream) this.#stream.write(text)
    else writeAll(this.#descriptor, Buffer.from(text))
  }

  get #opened(): NodeJS.WriteStream {
    if (!this.#stream) {
      this.#stream = this.#descriptor === 1 ? process.stdout : process.stderr
      this.#stream.on('error', leaveQuietly)
    }
    return this.#stream
  }
}

const patienceMs = 5

/** A pipe takes only so much at once, and one that is shared may say that it is full. */
function writeAll(descriptor: number, bytes: Buffer): void {
  let written = 0
  while (written < bytes.length) {
    try {
      written += writeSync(descriptor, bytes, written)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') leaveQuietly(error as NodeJS.ErrnoException)
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, patienceMs)
    }
  }
}

/** A reader such as `head` may leave early, and has then seen what it wanted. */
function leaveQuietly(error: NodeJS.ErrnoException): never {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}
