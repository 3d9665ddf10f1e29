import type { Desk } from '../app/desk.ts'
import { type Numbers, numbersIn } from '../i18n/numbers.ts'
import type { Texts } from '../i18n/texts.ts'
import { harmlessIn } from '../language/harmless.ts'
import { type Day, type Instant, isDay } from '../model/day.ts'
import { UserError } from '../model/errors.ts'
import type { Language } from '../model/language.ts'
import { act } from '../store/action.ts'
import { openForReading, openForWriting } from '../store/open.ts'
import type { Store } from '../store/store.ts'
import { asUserError } from '../store/trouble.ts'
import { type ExitCode, exit } from './exit-codes.ts'
import type { Io } from './io.ts'
import { json } from './json.ts'
import type { View } from './page.ts'

/** The options that every command takes. */
export interface GlobalOptions {
  store?: string
  json?: boolean
  jsonl?: boolean
  lang?: string
  quiet?: boolean
  yes?: boolean
  dryRun?: boolean
  color?: boolean
}

/** One run of the program: what was asked for, and how to answer. */
export class Session {
  readonly io: Io
  readonly options: GlobalOptions
  readonly language: Language
  readonly texts: Texts
  readonly numbers: Numbers
  readonly today: Day
  readonly now: Instant
  readonly storePath: string

  constructor(options: GlobalOptions, io: Io, language: Language, texts: Texts, storePath: string) {
    this.io = io
    this.options = options
    this.language = language
    this.texts = texts
    this.numbers = numbersIn(language)
    this.today = today(io.env.HANDSLAG_TODAY)
    this.now = io.env.HANDSLAG_TODAY ? Date.parse(this.today) / 1000 : Math.floor(Date.now() / 1000)
    this.storePath = storePath
  }

  /** True where questions can be asked. */
  get interactive(): boolean {
    return this.io.stdin.isTTY === true && this.io.stdout.isTTY === true && !this.asData
  }

  /** True where a script reads the output: with `--json`, and with `--jsonl`, where what is no list is one line. */
  get asData(): boolean {
    return this.options.json === true || this.options.jsonl === true
  }

  /** A reading use case. Without a store it reads an empty one, and creates none. */
  async read<Result>(work: (desk: Desk) => Result | Promise<Result>): Promise<Result> {
    return this.#with(openForReading, desk => work(desk))
  }

  /** A writing use case: one action, one step for `undo`. With `--dry-run` nothing of it stays. */
  async act<Result>(command: string, work: (desk: Desk) => Result | Promise<Result>, bulk = false): Promise<Result> {
    const dryRun = this.options.dryRun === true
    const info = { command, at: this.now, bulk, dryRun }
    return this.#with(this.opening(), desk => act(desk.store, info, () => work(desk)))
  }

  /** A reading use case that keeps what it works out, without a step for `undo`. With `--dry-run` nothing of it stays. */
  async keep<Result>(work: (desk: Desk) => Result | Promise<Result>): Promise<Result> {
    return this.options.dryRun === true ? this.act('', work) : this.write(work)
  }

  /** Writes that keep a journal of their own: undo, redo, an interactive triage. */
  async write<Result>(work: (desk: Desk) => Result | Promise<Result>): Promise<Result> {
    return this.#with(this.opening(), desk => work(desk))
  }

  /** Shows a result: as its view, or as the one JSON document that it is. */
  async show<Result>(result: Result, view: View<Result>, code: ExitCode = exit.done): Promise<ExitCode> {
    if (this.asData) {
      this.io.stdout.write(`${json(result)}\n`)
      return code
    }
    const { pageFor } = await import('./page.ts')
    const text = await view(harmlessIn(result), pageFor(this))
    if (text !== '') this.io.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
    return code
  }

  /** Shows rows: one JSON document a line with `--jsonl`, else as `show`. */
  async showRows<Row>(rows: readonly Row[], view: View<readonly Row[]>): Promise<ExitCode> {
    if (!this.options.jsonl) return this.show(rows, view)
    for (const row of rows) this.io.stdout.write(`${json(row)}\n`)
    return exit.done
  }

  /** A line for the person at the terminal, beside the result. */
  notice(text: string): void {
    if (!this.options.quiet && !this.asData) this.io.stderr.write(`${harmlessIn(text)}\n`)
  }

  /** A dry run opens no file that is not there. */
  private opening(): (path: string) => Store {
    if (!this.options.dryRun) return openForWriting
    return path => {
      const store = openForReading(path)
      store.pragma('query_only = OFF')
      return store
    }
  }

  async #with<Result>(open: (path: string) => Store, work: (desk: Desk) => Result | Promise<Result>) {
    const store = open(this.storePath)
    try {
      const { today, now, texts, numbers } = this
      return await work({ store, today, now, texts, numbers })
    } catch (error) {
      throw asUserError(this.storePath, error)
    } finally {
      store.close()
    }
  }
}

function today(wished: string | undefined): Day {
  if (!wished) return new Date().toISOString().slice(0, 10)
  if (!isDay(wished)) throw new UserError('not-a-date', { value: wished })
  return wished
}
