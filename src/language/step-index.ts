import { type Step, type Stepped, shortestPart } from './phrase-step.ts'

/** A beginning or an ending, and what it stands for. */
interface Part<Value> {
  part: string
  value: Value
}

/** Steps by the words that fit them: finds the few that a word fits without trying the others. */
export class StepIndex<Value> {
  readonly #exact = new Map<string, Value[]>()
  readonly #stems = new Map<string, Value[]>()
  /** By their first letters. */
  readonly #beginnings = new Map<string, Part<Value>[]>()
  /** By their last letters. */
  readonly #endings = new Map<string, Part<Value>[]>()
  readonly #any: Value[] = []
  readonly #proper: Value[] = []
  readonly #figure: Value[] = []
  readonly #money: Value[] = []

  add(step: Step, value: Value): void {
    for (const form of step.exact) listUnder(this.#exact, form, value)
    for (const stem of step.stems) listUnder(this.#stems, stem, value)
    for (const part of step.beginnings) listUnder(this.#beginnings, part.slice(0, shortestPart), { part, value })
    for (const part of step.endings) listUnder(this.#endings, part.slice(-shortestPart), { part, value })
    if (step.any) this.#any.push(value)
    if (step.proper) this.#proper.push(value)
    if (step.figure) this.#figure.push(value)
    if (step.money) this.#money.push(value)
  }

  /** What the steps that a word fits stand for, each once. */
  of({ form, stem, proper, figure, money }: Stepped): Value[] {
    const found = [...this.#any]
    const take = (value: Value) => {
      if (!found.includes(value)) found.push(value)
    }
    this.#exact.get(form)?.forEach(take)
    this.#stems.get(stem)?.forEach(take)
    for (const { part, value } of this.#beginnings.get(form.slice(0, shortestPart)) ?? []) {
      if (form.startsWith(part)) take(value)
    }
    for (const { part, value } of this.#endings.get(form.slice(-shortestPart)) ?? []) {
      if (form.endsWith(part)) take(value)
    }
    if (proper) this.#proper.forEach(take)
    if (figure) this.#figure.forEach(take)
    if (money) this.#money.forEach(take)
    return found
  }
}

function listUnder<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const values = index.get(key)
  if (values) values.push(value)
  else index.set(key, [value])
}
