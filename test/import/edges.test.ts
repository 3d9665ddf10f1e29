import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { NotNumbers, TieFile } from '../../src/import/edges/tie-file.ts'
import { temporaryFolder } from '../support/run.ts'

function ties(text: string, numbers: boolean) {
  const path = join(temporaryFolder(), 'ties.txt')
  writeFileSync(path, text)
  const file = new TieFile(path, { numbers })
  const pairs: [number | string, number | string][] = []
  const id = (person: number) => file.people?.ids[person] ?? person
  file.walk((a, b) => pairs.push([id(a), id(b)]))
  return { pairs, unread: file.unread, tiesMost: file.tiesMost }
}

test('ids stand between spaces, tabs, commas or semicolons; comments, titles and further columns are left alone', () => {
  const text = 'node_1,node_2\n# a comment\n% another\n1 2\n2\t3 0.5 2026\r\n3,4\n"4";"5"\n\n5 , 6'
  const expected = [1, 2, 3, 4, 5].map(person => [person, person + 1])
  expect(ties(text, true).pairs).toEqual(expected)
  expect(ties(text, false).pairs).toEqual(expected)
})

test('an id can be any text, and one written otherwise is another', () => {
  const { pairs, unread } = ties('anna bo\nåsa-lind 7\n007 7\n12345678901 anna\nalone\n', false)
  expect(pairs).toEqual([
    ['anna', 'bo'],
    ['åsa-lind', 7],
    ['007', 7],
    ['12345678901', 'anna'],
  ])
  expect(unread).toEqual([{ line: 5, text: 'alone' }])
})

test('ids hold spaces where something else divides the line, and whatever stands within quotes', () => {
  const { pairs, unread } = ties(
    '\ufeffAnna Berg,Bo Ek\n"Berg, Anna"; "Bo ""Bosse"" Ek"\r\nCia Dahl\tDag Fors\t0.5\n"17 Anna",17 Bo\n3M Sverige;4\nAnna Berg,\n"Eva Ek"\nfia gun 2026\n',
    false,
  )
  expect(pairs).toEqual([
    ['Anna Berg', 'Bo Ek'],
    ['Berg, Anna', 'Bo "Bosse" Ek'],
    ['Cia Dahl', 'Dag Fors'],
    ['17 Anna', 17],
    ['3M Sverige', 4],
    ['fia', 'gun'],
  ])
  expect(unread).toEqual([
    { line: 6, text: 'Anna Berg,' },
    { line: 7, text: '"Eva Ek"' },
  ])
})

test('where numbers are expected, words and far numbers are refused', () => {
  expect(() => ties('1 2\n3 anna\n', true)).toThrow(NotNumbers)
  expect(() => ties('1 2\n3 99999999\n', true)).toThrow(NotNumbers)
})

test('lines across the pieces in which a file is read stay whole', () => {
  const count = 200_000
  const { pairs, tiesMost } = ties(Array.from({ length: count }, (_, tie) => `${tie} ${tie + 1}`).join('\n'), true)
  expect(pairs.length).toBe(count)
  expect(pairs.every(([a, b], tie) => a === tie && b === tie + 1)).toBe(true)
  expect(tiesMost).toBeGreaterThanOrEqual(count)
})
