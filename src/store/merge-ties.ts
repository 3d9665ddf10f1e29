import { change, row, rows, type Store } from './store.ts'

interface Tie {
  id: number
  a: number
  b: number
  source: string
  told_by: number | null
  connected_on: string | null
  gone_on: string | null
}

/** The surer first. */
const sources = ['export', 'owner', 'hand', 'edges', 'decision']

function moveTie(store: Store, tie: Tie, from: number, to: number): void {
  const other = tie.a === from ? tie.b : tie.a
  const [a, b] = [Math.min(to, other), Math.max(to, other)]
  const known = row<Tie>(store, 'SELECT * FROM connection WHERE a = ? AND b = ?', a, b)
  if (other !== to && !known) {
    change(store, 'UPDATE connection SET a = ?, b = ? WHERE id = ?', a, b, tie.id)
    return
  }
  change(store, 'DELETE FROM connection WHERE id = ?', tie.id)
  if (!known) return
  const sql = `UPDATE connection SET source = @source, told_by = @told_by, connected_on = @connected_on, gone_on = @gone_on
    WHERE id = @id`
  change(store, sql, { id: known.id, ...combined(known, tie) })
}

/** One tie of two: it stands where one of them stands, since the earlier day. */
function combined(one: Tie, other: Tie): Pick<Tie, 'source' | 'told_by' | 'connected_on' | 'gone_on'> {
  const [better, worse] = [one, other].sort(
    (left, right) =>
      Number(left.gone_on !== null) - Number(right.gone_on !== null) ||
      sources.indexOf(left.source) - sources.indexOf(right.source),
  ) as [Tie, Tie]
  const days = [one.connected_on, other.connected_on].filter(day => day !== null)
  const gone = better.gone_on !== null && worse.gone_on !== null && worse.gone_on > better.gone_on
  return {
    source: better.source,
    told_by: better.told_by ?? worse.told_by,
    connected_on: days.sort()[0] ?? null,
    gone_on: gone ? worse.gone_on : better.gone_on,
  }
}

/** Gives the ties of one person to another. A tie between the two goes. */
export function moveTies(store: Store, from: number, to: number): void {
  for (const tie of rows<Tie>(store, 'SELECT * FROM connection WHERE ? IN (a, b)', from)) moveTie(store, tie, from, to)
}
