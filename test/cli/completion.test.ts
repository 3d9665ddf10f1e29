import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { openForWriting } from '../../src/store/open.ts'
import { change } from '../../src/store/store.ts'
import { desktop } from '../support/run.ts'

/** A store that knows a few people, one of them with an address that a shell must not see. */
function acquainted(): string {
  const { store } = desktop()
  const open = openForWriting(store)
  const add = (name: string, slug: string | null) =>
    change(open, 'INSERT INTO person (slug, name, name_key) VALUES (?, ?, ?)', slug, name, name.toLowerCase())
  add('Anna Berg', 'anna-berg-example')
  add('Anna \u001b[31mMoberg', 'anna-moberg-example')
  add('Anna Quist', 'anna-$(touch pwned)')
  add('Bo Ek', null)
  open.close()
  return store
}

/** What the program suggests after these words. */
function suggestions(store: string, ...words: string[]): string[] {
  const { stdout } = spawnSync(process.execPath, ['bin/handslag.js', 'complete', '--', ...words], {
    encoding: 'utf8',
    env: { ...process.env, HANDSLAG_STORE: store, HANDSLAG_LANG: 'en' },
  })
  return stdout.split('\n').filter(line => line !== '' && !/^:\d+$/.test(line))
}

describe('completion', () => {
  test('suggests commands, options and their values', () => {
    const store = acquainted()
    expect(suggestions(store, 'tri')[0]).toMatch(/^triage\t/)
    expect(suggestions(store, 'plan', 'sno')[0]).toMatch(/^snooze\t/)
    expect(suggestions(store, 'profile', '--ban')[0]).toMatch(/^--banner\t/)
  })

  test('suggests people by a word that is safe in a shell, and shows their names harmlessly', () => {
    const store = acquainted()
    expect(suggestions(store, 'contacts', 'show', 'anna')).toEqual([
      'anna-moberg-example\tAnna [31mMoberg',
      'anna-berg-example\tAnna Berg',
    ])
    expect(suggestions(store, 'contacts', 'show', 'p')).toEqual(['p4\tAnna Quist', 'p5\tBo Ek'])
  })

  test.each(['bash', 'zsh', 'fish', 'powershell'])('there is a script for %s', shell => {
    const { stdout, status } = spawnSync(process.execPath, ['bin/handslag.js', 'completion', shell], {
      encoding: 'utf8',
    })
    expect(stdout).toContain('handslag')
    expect(status).toBe(0)
  })

  test('bash fills in a person', () => {
    const store = acquainted()
    const { stdout } = spawnSync('bash', ['--norc', '-c', session], {
      encoding: 'utf8',
      env: { ...process.env, HANDSLAG_STORE: store, NODE: process.execPath },
    })
    expect(stdout).toBe('anna-berg-example\n')
  })
})

/** What bash does on the tab key; the function that bash-completion brings is played by two lines. */
const session = `
handslag() { "$NODE" bin/handslag.js "$@"; }
_get_comp_words_by_ref() { words=(handslag contacts show anna-b); cword=3; cur=anna-b; prev=show; }
source <(handslag completion bash)
__handslag_complete
printf '%s\\n' "\${COMPREPLY[@]}"
`
