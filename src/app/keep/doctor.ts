import { showId } from '../../model/ids.ts'
import { damage, danglingRows, dropImpossibleDays, holdings, impossibleDays, namesakes } from '../../store/checks.ts'
import { closeFiles, openFiles } from '../../store/permissions.ts'
import type { Desk } from '../desk.ts'

export type ProblemCode = 'damage' | 'dangling' | 'open-files' | 'namesakes' | 'impossible-days'

export interface Problem {
  code: ProblemCode
  text: string
  mend: string
  /** Can `doctor --fix` mend it? */
  fixable: boolean
}

export interface Checkup {
  path: string
  problems: Problem[]
  stored: { what: string; rows: number }[]
  /** What is never stored, in words. */
  notStored: string[]
}

/** Looks at the store as a file, as a database, and as a record of people. */
export function checkup(desk: Desk, path: string): Checkup {
  const { store, texts } = desk
  const stored = holdings(store).map(({ table, rows }) => ({ what: table, rows }))
  return { path, problems: problems(desk, path), stored, notStored: texts.keep.notStored }
}

function problems({ store, today, texts: { keep }, numbers }: Desk, path: string): Problem[] {
  const say = (code: ProblemCode, about: string, fixable: boolean, ids = ''): Problem => {
    const [text, mend] = keep.problems[code](about, ids)
    return { code, text, mend, fixable }
  }
  const open = openFiles(path)
  return [
    ...damage(store).map(text => say('damage', text, false)),
    ...danglingRows(store).map(({ table, count }) => say('dangling', `${table} (${numbers.number(count)})`, false)),
    ...(open.length > 0 ? [say('open-files', open.join(', '), true)] : []),
    ...impossibleDays(store, today).map(({ table, column, count }) =>
      say('impossible-days', `${table}.${column} (${numbers.number(count)})`, true),
    ),
    ...namesakes(store).map(({ name, ids }) => {
      const shown = ids.map(id => showId('person', id))
      return say('namesakes', `${name} (${shown.join(', ')})`, false, shown.slice(0, 2).join(' '))
    }),
  ]
}

/** Mends what can be mended without a choice; whatever asks for one is left to the user. */
export function mend({ store, today }: Desk, path: string): void {
  closeFiles(openFiles(path))
  dropImpossibleDays(store, today)
}
