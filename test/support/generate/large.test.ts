import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeArchive } from '../archive.ts'
import { temporaryFolder } from '../run.ts'
import { largeArchive } from './large.ts'

const size = { seed: 7, connections: 300, messages: 2000, invitations: 50 }
const rowsOf = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8').trimEnd().split('\n')

test('an archive has the size that was asked for, and each person an address', () => {
  const folder = writeArchive(temporaryFolder(), largeArchive(size))
  const connections = rowsOf(folder, 'Connections.csv').slice(4)
  expect(connections).toHaveLength(size.connections)
  expect(new Set(connections.map(row => /https:[^,]+/.exec(row)?.[0]))).toHaveLength(size.connections)
  expect(rowsOf(folder, 'messages.csv')).toHaveLength(size.messages + 1)
  expect(rowsOf(folder, 'Invitations.csv')).toHaveLength(size.invitations + 1)
})

test('a seed gives the same archive again, another seed another', () => {
  const messages = (seed: number) =>
    rowsOf(writeArchive(temporaryFolder(), largeArchive({ ...size, seed })), 'messages.csv')
  expect(messages(7)).toEqual(messages(7))
  expect(messages(7)).not.toEqual(messages(8))
})

test('the archive of the bench is as big as that of a busy member', () => {
  const bench = largeArchive({ seed: 1, connections: 3000, messages: 20_000, invitations: 500 })
  const megabytes = statSync(join(writeArchive(temporaryFolder(), bench), 'messages.csv')).size / 1e6
  expect(megabytes).toBeGreaterThan(5.5)
  expect(megabytes).toBeLessThan(8)
})
