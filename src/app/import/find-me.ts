import type { KindName } from '../../import/kind.ts'
import { dataRows, type KnownFile } from '../../import/recognise.ts'
import type { Mention, RowOf } from '../../import/rows.ts'
import { fold } from '../../language/fold.ts'
import { readId } from '../../model/ids.ts'
import { slugOf } from '../../model/slug.ts'
import { storedMe } from '../../store/me.ts'
import { personById } from '../../store/people.ts'
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
  const wished = said === null ? { slug: null, name: '' } : (personMeant(desk, said) ?? wishedMe(said))
  let name = wished.name || stored.name
  for await (const profile of rowsOf(files, 'profile')) name = wished.name || profile.name
  if (wished.slug !== null) return certain(wished.name || (await nameOf(files, wished.slug)) || name, wished.slug)
  const invited = await ownSides(files)
  if (invited.length > 0) return likeliest(invited, name)
  if (stored.slug !== null && fold(name) === fold(stored.name)) return certain(name, stored.slug)
  if (name !== '') return likeliest(await writersNamed(files, name), name)
  const present = await everPresent(files)
  const [only] = present
  return only?.slug && present.length === 1
    ? certain(only.name, only.slug)
    : { me: new Me('', []), candidates: present }
}

/** Someone who is in the store already, by id. */
function personMeant({ store }: Desk, text: string): Mention | null {
  const id = readId('person', text)
  return id === null ? null : personById(store, id)
}

function certain(name: string, slug: string): FoundMe {
  return { me: new Me(name, [slug]), candidates: [] }
}

/** The most often seen of those with the user's name, or of all; each of them is an address of the user's. */
function likeliest(all: readonly Candidate[], name: string): FoundMe {
  const named = all.filter(candidate => fold(candidate.name) === fold(name))
  const candidates = named.length > 0 ? named : [...all]
  const slugs = candidates.map(({ slug }) => slug).filter(slug => slug !== null)
  return { me: new Me(name || (candidates[0]?.name ?? ''), slugs), candidates: candidates.length > 1 ? candidates : [] }
}

/** Who stands on the user's own side of invitations. */
async function ownSides(files: readonly KnownFile[]): Promise<Candidate[]> {
  const found = new Tally()
  for await (const { me } of rowsOf(files, 'invitations')) found.add(me)
  return found.candidates
}

async function writersNamed(files: readonly KnownFile[], name: string): Promise<Candidate[]> {
  const found = new Tally()
  for await (const { from, fromUrl } of rowsOf(files, 'messages')) {
    if (fold(from) === fold(name)) found.add({ slug: slugOf(fromUrl), name: from })
  }
  return found.candidates
}

/** Who wrote or received every message. */
async function everPresent(files: readonly KnownFile[]): Promise<Candidate[]> {
  const present = new Tally()
  let messages = 0
  for await (const { from, fromUrl, to, toUrls } of rowsOf(files, 'messages')) {
    const sender = slugOf(fromUrl)
    const receivers = toUrls.split(',').map(slugOf)
    if (sender === null || !receivers.some(slug => slug !== null)) continue
    messages++
    present.add({ slug: sender, name: from })
    for (const slug of receivers) present.add({ slug, name: receivers.length === 1 ? to : '' })
  }
  return present.candidates.filter(({ rows }) => rows === messages)
}

/** The name that goes with an address; empty where no file tells. */
async function nameOf(files: readonly KnownFile[], slug: string): Promise<string> {
  for await (const { me } of rowsOf(files, 'invitations')) if (me.slug === slug) return me.name
  for await (const { from, fromUrl, to, toUrls } of rowsOf(files, 'messages')) {
    if (slugOf(fromUrl) === slug) return from
    if (!toUrls.includes(',') && slugOf(toUrls) === slug) return to
  }
  return ''
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
