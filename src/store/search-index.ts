import { existsSync, renameSync, rmSync } from 'node:fs'
import { foldLoosely } from '../language/fold.ts'
import { meId } from '../model/person.ts'
import { ifUsable } from './derived.ts'
import { createPrivately, openBare, openScratch } from './open.ts'
import { revisionOf } from './revision.ts'
import { searchFile } from './side-files.ts'
import { row, rows, type Store, statement } from './store.ts'

/** What is written of a person, folded: their names, what they do and where, and what the user has noted. */
export interface Searched {
  person: number
  name: string
  work: string
  noted: string
}

/** Smaller stores are indexed faster than a file beside them is worth. */
const fileFrom = 2_000

/** SQLite's full-text search by parts of three letters, so that a word is found inside another. */
const table = 'CREATE VIRTUAL TABLE searched USING fts5 (person UNINDEXED, name, work, noted, tokenize = "trigram")'

/**
 * Everybody of whom one of each group of `alternatives` is written somewhere; they are folded. Those of under three
 * letters are for the caller to compare.
 */
export function searchPeople(store: Store, alternatives: readonly (readonly string[])[]): Searched[] {
  const index = freshIndex(store)
  try {
    const long = alternatives.map(words => words.filter(word => word.length > 2)).filter(words => words.length > 0)
    const wanted = long.map(words => `(${words.map(word => `"${word}"`).join(' OR ')})`).join(' AND ')
    const sql = 'SELECT person, name, work, noted FROM searched'
    return wanted === '' ? rows(index, sql) : rows(index, `${sql} WHERE searched MATCH ?`, wanted)
  } finally {
    index.close()
  }
}

/** The index as it was kept, where the store has not changed since; else a new one. */
function freshIndex(store: Store): Store {
  const path = store.memory ? null : searchFile(store.name)
  const revision = revisionOf(store).join(' ')
  const found = path === null || !existsSync(path) ? null : ifUsable(() => opened(path, revision))
  if (found) return found
  const people = row<{ n: number }>(store, 'SELECT count(*) AS n FROM person')?.n ?? 0
  const made = path === null || people < fileFrom ? null : ifUsable(() => kept(path, store, revision))
  return made ?? filled(openScratch(), store, revision)
}

/** The index in a file; null where it tells of another state of the store. */
function opened(path: string, revision: string): Store | null {
  const index = openBare(path)
  try {
    if (row<{ revision: string }>(index, 'SELECT revision FROM made')?.revision === revision) return index
  } catch (error) {
    index.close()
    throw error
  }
  index.close()
  return null
}

/** Writes the index for the user alone; nobody sees one that is half written. */
function kept(path: string, store: Store, revision: string): Store {
  const draft = `${path}.${process.pid}`
  try {
    createPrivately(draft)
    filled(openBare(draft), store, revision).close()
    renameSync(draft, path)
  } finally {
    rmSync(draft, { force: true })
  }
  return openBare(path)
}

function filled(index: Store, store: Store, revision: string): Store {
  const all = statement<Searched>(
    store,
    `SELECT id AS person, concat_ws(' ', name, (SELECT group_concat(alias, ' ') FROM alias WHERE person = p.id)) AS name,
      concat_ws(char(10), position, company, place, country) AS work,
      concat_ws(char(10), (SELECT group_concat(text, char(10)) FROM note WHERE person = p.id),
        (SELECT group_concat(tag, char(10)) FROM tag WHERE person = p.id),
        (SELECT group_concat(event, char(10)) FROM meeting WHERE person = p.id)) AS noted
    FROM person p WHERE id <> ${meId} AND name <> ''`,
  )
  index.exec(`BEGIN; CREATE TABLE made (revision TEXT NOT NULL); ${table}`)
  statement(index, 'INSERT INTO made VALUES (?)').run(revision)
  const insert = statement(index, 'INSERT INTO searched VALUES (?, ?, ?, ?)')
  for (const { person, name, work, noted } of all.iterate())
    insert.run(person, foldLoosely(name), foldLoosely(work), foldLoosely(noted))
  index.exec('COMMIT')
  return index
}
