import { basename } from 'node:path'
import { doubtfulMe, importExports } from '../../app/import/import.ts'
import { importOwner } from '../../app/import/import-owner.ts'
import { importTies } from '../../app/import/import-ties.ts'
import { endRetention } from '../../app/keep/retention.ts'
import { progressBar } from '../progress.ts'
import { askWho } from '../prompts/who-are-you.ts'
import type { Session } from '../session.ts'
import { importView } from '../views/import.ts'

interface ImportOptions {
  me?: string
  owner?: string
  /** Tables are known by their headings; only ties have to be named. */
  format?: 'auto' | 'linkedin' | 'vcard' | 'google' | 'outlook' | 'edges'
  dryRun?: boolean
}

export async function importData(session: Session, paths: string[], { me: said, owner, format }: ImportOptions) {
  if (owner !== undefined) return importTheirs(session, paths, owner)
  if (format === 'edges') return importEdges(session, paths, said)
  const me = session.interactive && !session.options.yes ? await askedMe(session, paths, said) : said
  const dryRun = session.options.dryRun === true
  const label = labelOf(paths)
  const progress = progressBar(session)
  try {
    const input = { paths, me, dryRun, onProgress: progress.show }
    const report = await session.act(label, desk => importExports(desk, input), true)
    progress.stop()
    const code = await session.show(report, importView)
    if (!dryRun) await session.write(desk => endRetention(desk, session.storePath))
    if (!dryRun && !report.nothingNew) session.notice(session.texts.import.keepSafe)
    return code
  } finally {
    progress.stop()
  }
}

async function importEdges(session: Session, paths: string[], me: string | undefined) {
  const input = { paths, me, dryRun: session.options.dryRun === true }
  const report = await session.act(labelOf(paths), desk => importTies(desk, input), true)
  return session.show(report, importView)
}

async function importTheirs(session: Session, paths: string[], owner: string) {
  const input = { paths, owner, dryRun: session.options.dryRun === true }
  const report = await session.act(labelOf(paths), desk => importOwner(desk, input), true)
  return session.show(report, importView)
}

function labelOf(paths: readonly string[]): string {
  return `import ${paths.map(path => basename(path)).join(' ')}`
}

/** Asks before the import begins: while it runs, nobody else can write to the store. */
async function askedMe(session: Session, paths: string[], me: string | undefined): Promise<string | undefined> {
  const candidates = await session.read(desk => doubtfulMe(desk, { paths, me }))
  return candidates.length > 1 ? askWho(session.texts, candidates) : me
}
