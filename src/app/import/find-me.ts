import type { KindName } from '../../import/kind.ts'
import { dataRows, type KnownFile } from '../../import/recognise.ts'
import type { RowOf } from '../../import/rows.ts'
import { fold } from '../../language/fold.ts'
import { slugOf } from '../../model/slug.ts'
import { storedMe } from '../../store/me.ts'
import { setting } from '../../store/settings.ts'
import type { Desk } from '../desk.ts'
import { type Candidate, Me, Tally, wishedMe } from './me.ts'

/** Who the user is, and, where that is in doubt, who else it could be. */
export interface FoundMe {
  me: Me
  candidates: Candidate[]
}

/**
 * Finds the user: by what the user said, else by the name in the profile and the own side of invitations, else by the
 * address that goes with that name in messages, else by who takes part in every message.
 */
export async function findMe(desk: Desk, files: readonly KnownFile[], wish: string | undefined): Promise<FoundMe> {
  const stored = storedMe(desk.store)
  const said = wish ?? setting(desk.store, 'me')
  const wished = said === null ? { slug: null, name: '' } : wishedMe(said)
  let name = wished.name || stored.name
  for await (const profile of rowsOf(files, 'profile')) name = wished.name || profile.name
  if (wished.slug !== null) return certain(name, wished.slug)
  const invited = new Tally()
  for await (const { me } of rowsOf(files, 'invitations')) invited.add(me)
  const found = chosen(invited.candidates, name)
  if (found) return found
  if (stored.slug !== null && fold(name) === fold(stored.name)) return certain(name, stored.slug)
  return chosen(await writers(files, name), name) ?? { me: new Me(name, []), candidates: [] }
}

function certain(name: string, slug: string): FoundMe {
  return { me: new Me(name, [slug]), candidates: [] }
}

/** The most often seen; in doubt where others with the user's name, or any without a name to go by, are seen too. */
function chosen(all: readonly Candidate[], name: string): FoundMe | null {
  const named = all.filter(candidate => fold(candidate.name) === fold(name))
  const candidates = named.length > 0 ? named : [...all]
  const [first] = candidates
  if (!first) return null
  const slugs = candidates.map(({ slug }) => slug).filter(slug => slug !== null)
  return { me: new Me(name || first.name, slugs), candidates: candidates.length > 1 ? candidates : [] }
}

/** Who wrote under the user's name; without one, who takes part in every message. */
async function writers(files: readonly KnownFile[], name: string): Promise<Candidate[]> {
  const named = new Tally()
  const present = new Tally()
  let messages = 0
  for await (const { from, fromUrl, to, toUrls } of rowsOf(files, 'messages')) {
    const slug = slugOf(fromUrl)
    if (name !== '' && fold(from) === fold(name)) named.add({ slug, name: from })
    const others = toUrls.split(',').map(slugOf)
    if (slug === null || !others.some(other => other !== null)) continue
    messages++
    present.add({ slug, name: from })
    for (const other of others) present.add({ slug: other, name: others.length === 1 ? to : '' })
  }
  return name === '' ? present.candidates.filter(({ rows }) => rows === messages) : named.candidates
}

async function* rowsOf<Kind extends KindName>(files: readonly KnownFile[], kind: Kind): AsyncGenerator<RowOf[Kind]> {
  for (const file of files.filter(known => known.kind.kind === kind)) {
    for await (const { rows, from } of dataRows(file)) {
      for (const cells of rows.slice(from)) {
        const row = file.kind.read(cells, file.places)
        if (typeof row !== 'string') yield row as RowOf[Kind]
      }
    }
  }
}
