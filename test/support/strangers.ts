import { fold } from '../../src/language/fold.ts'
import { openForWriting } from '../../src/store/open.ts'
import { change } from '../../src/store/store.ts'

interface Stranger {
  name: string
  company?: string
  position?: string
  slug?: string
  wanted?: boolean
}

/** Puts people into a store who are no contacts, as an import of invitations leaves them. */
export function addStrangers(path: string, ...strangers: readonly Stranger[]): void {
  const store = openForWriting(path)
  const sql = 'INSERT INTO person (name, name_key, company, position, slug, wanted) VALUES (?, ?, ?, ?, ?, ?)'
  for (const { name, company = null, position = null, slug = null, wanted = false } of strangers)
    change(store, sql, name, fold(name), company, position, slug, wanted ? 1 : 0)
  store.close()
}

/** Says who the user is: a name, a job and a school. */
export function introduceMe(path: string): void {
  const store = openForWriting(path)
  change(store, "UPDATE person SET name = 'Elin Sandmark', name_key = 'elin sandmark' WHERE id = 1")
  const job = 'INSERT INTO position (company, company_key, title, started, ended) VALUES (?, ?, ?, ?, ?)'
  change(store, job, 'Mälarkvalitet AB', 'malarkvalitet', 'Kvalitetskonsult', '2022-02', null)
  change(store, job, 'Nordplåt AB', 'nordplat', 'Kvalitetsingenjör', '2016-08', '2022-01')
  store.close()
}
