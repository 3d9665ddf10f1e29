import fc from 'fast-check'
import { expect, test } from 'vitest'
import { act } from '../../src/store/action.ts'
import { openInMemory } from '../../src/store/open.ts'
import { change, rows, type Store } from '../../src/store/store.ts'
import { reverseLatest } from '../../src/store/undo.ts'

interface Step {
  kind: 'insert' | 'update' | 'delete'
  key: string
  value: string
}

const steps = fc.array(
  fc.record<Step>({
    kind: fc.constantFrom('insert', 'update', 'delete'),
    key: fc.constantFrom('a', 'b', 'c', 'd'),
    value: fc.string(),
  }),
  { minLength: 1, maxLength: 8 },
)

function take(store: Store, { kind, key, value }: Step): void {
  if (kind === 'insert') change(store, 'INSERT OR IGNORE INTO setting (key, value) VALUES (?, ?)', key, value)
  if (kind === 'update') change(store, 'UPDATE setting SET value = ? WHERE key = ?', value, key)
  if (kind === 'delete') change(store, 'DELETE FROM setting WHERE key = ?', key)
}

const content = (store: Store) => JSON.stringify(rows(store, 'SELECT * FROM setting ORDER BY id'))

test('undo gives back every earlier state and redo every later one, whatever the actions did', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(steps, fc.boolean()), { maxLength: 5 }), async actions => {
      const store = openInMemory()
      const states = [content(store)]
      for (const [work, bulk] of actions) {
        await act(store, { command: 'test', at: 0, bulk }, () => work.forEach(step => void take(store, step)))
        if (rows(store, "SELECT 1 FROM action WHERE stack = 'undo'").length === states.length)
          states.push(content(store))
      }
      for (let index = states.length - 2; index >= 0; index--) {
        await reverseLatest(store, 'undo', false)
        expect(content(store)).toBe(states[index])
      }
      for (const state of states.slice(1)) {
        await reverseLatest(store, 'redo', false)
        expect(content(store)).toBe(state)
      }
      store.close()
    }),
    { numRuns: 60 },
  )
})

test('an action that fails leaves nothing', async () => {
  const store = openInMemory()
  const work = () => {
    take(store, { kind: 'insert', key: 'a', value: '1' })
    throw new Error('broken')
  }
  await expect(act(store, { command: 'test', at: 0 }, work)).rejects.toThrow('broken')
  expect(content(store)).toBe('[]')
  expect(await reverseLatest(store, 'undo', false)).toBeNull()
})

test('a bulk action that leaves a reference to nothing fails, and leaves nothing', async () => {
  const store = openInMemory()
  const work = () => void change(store, "INSERT INTO tag (person, tag) VALUES (99, 'customer')")
  await expect(act(store, { command: 'test', at: 0, bulk: true }, work)).rejects.toThrow('a row of tag names a person')
  expect(rows(store, 'SELECT * FROM tag')).toEqual([])
  expect(store.pragma('foreign_keys', { simple: true })).toBe(1)
})
