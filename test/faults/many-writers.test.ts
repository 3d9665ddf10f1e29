import { expect, test } from 'vitest'
import { openForReading } from '../../src/store/open.ts'
import { rows } from '../../src/store/store.ts'
import { startWith } from '../support/child.ts'
import { contentOf } from '../support/content.ts'
import { desktop } from '../support/run.ts'
import { stockedStore } from '../support/stocked.ts'

const commandsEach = 4

/** One who runs several commands in a row. */
async function worker(store: string, name: string): Promise<number[]> {
  const codes: number[] = []
  for (let turn = 0; turn < commandsEach; turn++) {
    const argv =
      turn % 2 === 0 ? ['contacts', 'note', 'p5', `${name}:${turn}`] : ['contacts', 'tag', `${name}-${turn}`, 'p6']
    codes.push((await startWith({}, store, ...argv).ended).code)
  }
  return codes
}

test.each([2, 8])(
  '%i programs that write at once lose nothing, and every one of their steps can be taken back',
  async writers => {
    const store = await stockedStore()
    const before = contentOf(store)
    const names = Array.from({ length: writers }, (_, index) => `w${index}`)
    const codes = await Promise.all(names.map(name => worker(store, name)))
    expect(codes.flat()).toEqual(Array(writers * commandsEach).fill(0))
    const open = openForReading(store)
    const notes = rows<{ text: string }>(open, "SELECT text FROM note WHERE text LIKE 'w%:%'").map(({ text }) => text)
    const tags = rows<{ tag: string }>(open, 'SELECT tag FROM tag WHERE person = 6').map(({ tag }) => tag)
    open.close()
    expect(notes.sort()).toEqual(names.flatMap(name => [`${name}:0`, `${name}:2`]).sort())
    expect(tags.sort()).toEqual(names.flatMap(name => [`${name}-1`, `${name}-3`]).sort())
    const { handslag } = desktop({}, store)
    for (let step = 0; step < writers * commandsEach; step++) expect((await handslag('undo')).code).toBe(0)
    expect(contentOf(store)).toEqual(before)
  },
)

test('eight programs that begin a store at once make one, with what each of them wrote', async () => {
  const { store, json } = desktop()
  const names = Array.from({ length: 8 }, (_, index) => `Person ${index}`)
  const ended = await Promise.all(names.map(name => startWith({}, store, 'contacts', 'add', name).ended))
  expect(ended.map(({ code, stderr }) => [code, stderr.includes('Take it back')])).toEqual(names.map(() => [0, true]))
  expect((await json<{ name: string }[]>('contacts', 'list')).map(({ name }) => name)).toEqual(names)
})

test('two programs that ask for the plan of a week at once get the same list', async () => {
  const store = await stockedStore()
  const lists = await Promise.all([1, 2].map(() => startWith({}, store, 'plan', '--json').ended))
  expect(lists.map(({ code }) => code)).toEqual([0, 0])
  expect(lists[0]?.stdout).toBe(lists[1]?.stdout)
})
