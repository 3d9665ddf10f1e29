/** Something that remembers what was asked of it, by the number of the question. */
export interface Asked {
  answers: unknown[]
}

/**
 * Questions about one kind of thing, such as sentences or words. Each is answered once for each thing: words and
 * sentences recur, and several rules ask the same of them.
 */
export class Questions<Subject extends Asked> {
  #asked = 0

  once<Answer>(answer: (subject: Subject) => Answer): (subject: Subject) => Answer {
    const number = this.#asked++
    return subject => {
      subject.answers[number] ??= answer(subject)
      return subject.answers[number] as Answer
    }
  }

  /** Room for the answers of a new thing. */
  unanswered(): unknown[] {
    return new Array(this.#asked)
  }
}
