import type { Day } from '../model/day.ts'
import type { PlanItem, PlanState } from '../model/plan.ts'
import { change, rows, type Store } from './store.ts'

const columns = 'id, week, number, kind, subject, person, minutes, principle, params, state, until'

/** The list of one week, by number; empty where none was made yet. */
export function planOfWeek(store: Store, week: Day): PlanItem[] {
  return read(rows(store, `SELECT ${columns} FROM plan_item WHERE week = ? ORDER BY number`, week))
}

/** What was proposed from `since` on and before `week`, in every state. */
export function planBefore(store: Store, since: Day, week: Day): PlanItem[] {
  return read(rows(store, `SELECT ${columns} FROM plan_item WHERE week >= ? AND week < ? ORDER BY id`, since, week))
}

type NewPlanItem = Omit<PlanItem, 'id' | 'week' | 'number' | 'state' | 'until'>

/**
 * Adds to the list of a week, which holds `known` items, all of it or nothing; where another run was quicker, that
 * one's list stays.
 */
export function addPlan(store: Store, week: Day, known: number, items: () => readonly NewPlanItem[]): void {
  const add = store.transaction(() => {
    const listed = planOfWeek(store, week)
    if (listed.length !== known) return
    const last = listed.at(-1)?.number ?? 0
    for (const [index, item] of items().entries()) addPlanItem(store, { ...item, week, number: last + 1 + index })
  })
  add.immediate()
}

/** Lets go of people who are no longer there: their items stay without them, and nobody reads them. */
export function loosenPlan(store: Store): void {
  const sql = 'UPDATE plan_item SET person = NULL WHERE person IS NOT NULL AND person NOT IN (SELECT id FROM person)'
  change(store, sql)
}

function addPlanItem(store: Store, item: Omit<PlanItem, 'id' | 'state' | 'until'>): void {
  const sql = `INSERT INTO plan_item (week, number, kind, subject, person, minutes, principle, params, state)
    VALUES (@week, @number, @kind, @subject, @person, @minutes, @principle, @params, 'open')`
  change(store, sql, { ...item, params: JSON.stringify(item.params) })
}

export function settlePlanItem(store: Store, id: number, state: PlanState, on: Day, until: Day | null): void {
  change(store, 'UPDATE plan_item SET state = ?, acted_on = ?, until = ? WHERE id = ?', state, on, until, id)
}

function read(found: (Omit<PlanItem, 'params'> & { params: string })[]): PlanItem[] {
  return found.map(item => ({ ...item, params: JSON.parse(item.params) }))
}
