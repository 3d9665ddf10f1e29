import { expect, test } from 'vitest'
import { facts, imported, importedZip } from './importing.ts'

test('a file that nobody knows is named and left alone', async () => {
  const files = {
    'Registration.csv': 'Registered At\n1/2/14\n',
    'LearningCoachMessages.csv': 'No conversations found\n',
  }
  const { report } = await imported({ ...facts, files })
  expect(report.files.filter(({ kind }) => kind === 'unknown').map(({ file }) => file)).toEqual(
    Object.keys(files).toSorted(),
  )
  expect(report.contacts).toBe(2)
})

test('what a Mac adds to an archive is no part of it', async () => {
  const files = { '__MACOSX/._Connections.csv': Buffer.from([0, 5, 22, 7, 0, 2]), '.DS_Store': 'Bud1' }
  for (const { report } of [await imported({ ...facts, files }), await importedZip({ ...facts, files })]) {
    expect(report.files.map(({ file }) => file)).toEqual(['Profile.csv', 'Connections.csv', 'Invitations.csv'])
  }
})
