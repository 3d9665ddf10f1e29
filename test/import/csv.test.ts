import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { batches, type Dialect } from '../../src/import/csv.ts'
import type { SourceFile } from '../../src/import/source.ts'

const plain: Dialect = { delimiter: ',', newline: '\n' }

/** A file in memory that comes in pieces of so many bytes. */
function inPieces(text: string | Buffer, bytes = 7): SourceFile {
  const all = Buffer.from(text as string)
  return {
    name: 'test.csv',
    size: all.length,
    open: async function* () {
      for (let at = 0; at < all.length; at += bytes) yield all.subarray(at, at + bytes)
    },
  }
}

async function read(file: SourceFile, dialect = plain) {
  const rows: { cells: string[]; line: number; broken: boolean }[] = []
  for await (const batch of batches(file, dialect)) {
    for (const [index, cells] of batch.rows.entries()) {
      rows.push({ cells, line: batch.lineOf(index), broken: batch.broken.has(index) })
    }
  }
  return rows
}

test('wherever a file is cut, the rows come out whole', async () => {
  const cells = fc.array(
    fc.array(fc.string({ unit: fc.constantFrom('a', 'å', '😀', '"', ',', '\n', ' ') }), { minLength: 2, maxLength: 4 }),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  await fc.assert(
    fc.asyncProperty(cells, fc.integer({ min: 1, max: 20 }), async (rows, bytes) => {
      const text = Papa.unparse(rows, { newline: '\n', quotes: true })
      const found = await read(inPieces(text, bytes))
      expect(found.map(row => row.cells)).toEqual(rows)
    }),
  )
})

test('a row knows the line it starts on, whatever stands in the cells before it', async () => {
  const rows = await read(inPieces('a,b\n"one\ntwo",x\n\nc,d\n', 5))
  expect(rows.map(({ cells, line }) => [cells[0], line])).toEqual([
    ['a', 1],
    ['one\ntwo', 2],
    ['', 4],
    ['c', 5],
  ])
})

test('a quote that is never closed is said of its row', async () => {
  const rows = await read(inPieces('a,b\n"c,d\n'))
  expect(rows.at(-1)?.broken).toBe(true)
})

test('a row without an end is refused before it fills the memory', async () => {
  const endless: SourceFile = {
    name: 'endless.csv',
    size: 0,
    open: async function* () {
      yield Buffer.from('a,b\n"')
      for (let piece = 0; piece < 1000; piece++) yield Buffer.alloc(1024 * 1024, 'x')
    },
  }
  await expect(read(endless)).rejects.toMatchObject({ code: 'row-too-long', params: { file: 'endless.csv', line: 2 } })
})
