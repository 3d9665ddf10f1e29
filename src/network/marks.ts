/** One bit a person, 32 to an entry: a million people fit into a processor's cache. */
export type Marks = Int32Array

export function marksFor(people: number): Marks {
  return new Int32Array((people + 31) >>> 5)
}

export function mark(marks: Marks, person: number): void {
  marks[person >>> 5] = (marks[person >>> 5] as number) | (1 << person)
}

export function unmark(marks: Marks, person: number): void {
  marks[person >>> 5] = (marks[person >>> 5] as number) & ~(1 << person)
}

/** 1 where the person is marked, else 0. */
export function marked(marks: Marks, person: number): number {
  return ((marks[person >>> 5] as number) >>> (person & 31)) & 1
}

/** Marks a person. @returns whether that is new */
export function isNew(marks: Marks, person: number): boolean {
  const fresh = marked(marks, person) === 0
  if (fresh) mark(marks, person)
  return fresh
}
