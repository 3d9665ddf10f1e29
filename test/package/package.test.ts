import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import own from '../../package.json' with { type: 'json' }
import lock from '../../package-lock.json' with { type: 'json' }

interface Locked {
  version?: string
  integrity?: string
  resolved?: string
  license?: string
  dev?: boolean
}

const locked = Object.entries(lock.packages as Record<string, Locked>).filter(([path]) => path !== '')

/** What may be used and passed on with a program under the MIT licence; MPL-2.0 asks that a file's source be named. */
const allowed = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'MPL-2.0',
])

/** One of the licences that a package leaves the choice of. */
const isAllowed = (license = '') =>
  license
    .replace(/[()]/g, '')
    .split(' OR ')
    .some(one => allowed.has(one))

test('every package that is installed, here or with the program, has a licence that allows it', () => {
  expect(locked.filter(([, { license }]) => !isAllowed(license)).map(([path]) => path)).toEqual([])
})

test('every package is pinned by its contents, and no place to fetch it from is prescribed', () => {
  expect(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([])
  expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
})

test('the licence of every package that is inlined stands beside the files that hold it', () => {
  const licences = readFileSync('dist/LICENCES.txt', 'utf8')
  const heads = [...licences.matchAll(/^(\S+) (\S+) \((.+)\)\nSource: /gm)]
  expect(heads.filter(([, , , license]) => !isAllowed(license)).map(([head]) => head)).toEqual([])
  const names = heads.map(([, name]) => name)
  for (const name of ['commander', 'chalk', 'papaparse', 'yauzl', 'ical.js', 'echarts', 'cytoscape']) {
    expect(names).toContain(name)
  }
})

test('nothing of ours runs when the program is installed', () => {
  expect(Object.keys(own.scripts)).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(pre|post)?install$/)]))
  expect(Object.keys(own.dependencies)).toEqual(['better-sqlite3'])
})

test('the package holds what runs, what describes it, and nothing else', () => {
  const words = ['pack', '--dry-run', '--ignore-scripts', '--json']
  const [{ files }] = JSON.parse(execFileSync('npm', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
  const paths = (files as { path: string }[]).map(({ path }) => path)
  const folders = new Set(
    paths.map(path =>
      path
        .split('/')
        .slice(0, path.startsWith('data/') ? 2 : 1)
        .join('/'),
    ),
  )
  expect([...folders].toSorted()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'bin',
    'data/migrations',
    'data/pool',
    'data/sample-export',
    'dist',
    'package.json',
  ])
})
