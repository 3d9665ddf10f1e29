import type { Day } from '../../model/day.ts'
import { showId } from '../../model/ids.ts'
import { damage, danglingRows, namesakes } from '../../store/checks.ts'
import { impossibleDays, lastWritten } from '../../store/impossible-days.ts'
import { openFiles } from '../../store/permissions.ts'
import { isScrubDue } from '../../store/scrub.ts'
import type { Desk } from '../desk.ts'
import { overdue } from './retention.ts'

export type ProblemCode =
  | 'damage'
  | 'dangling'
  | 'unscrubbed'
  | 'overdue'
  | 'open-files'
  | 'clock'
  | 'impossible-days'
  | 'namesakes'

export interface Problem {
  code: ProblemCode
  text: string
  mend: string
  /** Can `doctor --fix` mend it? */
  fixable: boolean
}

/** What is wrong with the store as a file, as a database, and as a record of people; the gravest first. */
export function problems(desk: Desk, path: string): Problem[] {
  const broken = damage(desk.store)
  const inFile = broken.map(text => say(desk, 'damage', text, /index/.test(text)))
  if (broken.some(text => !/index/.test(text))) return [...inFile, ...ofFiles(desk, path)]
  return [...inFile, ...ofRows(desk), ...ofFiles(desk, path), ...ofAge(desk), ...ofDays(desk), ...ofPeople(desk)]
}

/** Nothing in the store can be later: the clock of today may be wrong, or have been. */
export function latestDay({ store, today }: Desk): Day {
  const written = lastWritten(store)
  return written !== null && written > today ? written : today
}

function ofRows(desk: Desk): Problem[] {
  return danglingRows(desk.store).map(({ table, count }) => say(desk, 'dangling', counted(desk, table, count), true))
}

function ofFiles(desk: Desk, path: string): Problem[] {
  const open = openFiles(path)
  return [
    ...(isScrubDue(desk.store) ? [say(desk, 'unscrubbed', '', true)] : []),
    ...(open.length > 0 ? [say(desk, 'open-files', open.join(', '), true)] : []),
  ]
}

function ofAge(desk: Desk): Problem[] {
  const due = overdue(desk)
  if (due === null) return []
  const { numbers, texts } = desk
  const { messages, notes } = texts.keep.retention
  const what = [numbers.count(due.messages, ...messages), numbers.count(due.notes, ...notes)]
  return [say(desk, 'overdue', numbers.list(what), true)]
}

function ofDays(desk: Desk): Problem[] {
  const latest = latestDay(desk)
  const days = impossibleDays(desk.store, latest).map(({ table, column, count }) =>
    say(desk, 'impossible-days', counted(desk, `${table}.${column}`, count), true),
  )
  return [...(latest > desk.today ? [say(desk, 'clock', latest, false)] : []), ...days]
}

function ofPeople(desk: Desk): Problem[] {
  return namesakes(desk.store).map(({ name, ids }) => {
    const shown = ids.map(id => showId('person', id))
    return say(desk, 'namesakes', `${name} (${shown.join(', ')})`, false, shown.slice(0, 2).join(' '))
  })
}

function counted({ numbers }: Desk, what: string, count: number): string {
  return `${what} (${numbers.number(count)})`
}

function say({ texts: { keep } }: Desk, code: ProblemCode, about: string, fixable: boolean, ids = ''): Problem {
  const [text, mend] = keep.problems[code](about, ids)
  return { code, text, mend, fixable }
}
