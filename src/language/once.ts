/** Something that remembers what was asked of it, by the number of the question. */
export interface Asked {
  answers: unknown[]
}

let questions = 0

/** A question about a sentence, answered once for each: sentences recur, and several rules ask the same of them. */
export function once<Subject extends Asked, Answer>(
  answer: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const number = questions++
  return subject => {
    subject.answers[number] ??= answer(subject)
    return subject.answers[number] as Answer
  }
}
