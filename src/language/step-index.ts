import type { Step, Stepped } from './phrase-step.ts'

/** Steps by the words that fit them: finds the few that a word fits without trying the others. */
export class StepIndex<Value> {
  readonly #exact = new Map<string, Value[]>()
  readonly #stems = new Map<string, Value[]>()
  readonly #beginnings = new Map<string, Value[]>()
  readonly #endings = new Map<string, Value[]>()
  readonly #any: Value[] = []
  readonly #proper: Value[] = []
  readonly #figure: Value[] = []
  readonly #money: Value[] = []
  readonly #begun = new Set<number>()
  readonly #ended = new Set<number>()

  add(step: Step, value: Value): void {
    for (const form of step.exact) listUnder(this.#exact, form, value)
    for (const stem of step.stems) listUnder(this.#stems, stem, value)
    for (const part of step.beginnings) {
      listUnder(this.#beginnings, part, value)
      this.#begun.add(part.length)
    }
    for (const part of step.endings) {
      listUnder(this.#endings, part, value)
      this.#ended.add(part.length)
    }
    if (step.any) this.#any.push(value)
    if (step.proper) this.#proper.push(value)
    if (step.figure) this.#figure.push(value)
    if (step.money) this.#money.push(value)
  }

  /** What the steps that a word fits stand for, each once. */
  of({ form, stem, proper, figure, money }: Stepped): Set<Value> {
    const found = new Set(this.#any)
    const take = (values: readonly Value[] = []) => {
      for (const value of values) found.add(value)
    }
    take(this.#exact.get(form))
    take(this.#stems.get(stem))
    for (const length of this.#begun) if (length <= form.length) take(this.#beginnings.get(form.slice(0, length)))
    for (const length of this.#ended) if (length <= form.length) take(this.#endings.get(form.slice(-length)))
    if (proper) take(this.#proper)
    if (figure) take(this.#figure)
    if (money) take(this.#money)
    return found
  }
}

function listUnder<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const values = index.get(key)
  if (values) values.push(value)
  else index.set(key, [value])
}
