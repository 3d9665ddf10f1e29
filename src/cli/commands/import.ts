import { basename } from 'node:path'
import { importExports } from '../../app/import/import.ts'
import { progressBar } from '../progress.ts'
import { askWho } from '../prompts/who-are-you.ts'
import type { Session } from '../session.ts'
import { importView } from '../views/import.ts'

interface ImportOptions {
  me?: string
  dryRun?: boolean
}

export async function importData(session: Session, paths: string[], { me }: ImportOptions) {
  const progress = progressBar(session)
  const label = `import ${paths.map(path => basename(path)).join(' ')}`
  const dryRun = session.options.dryRun === true
  const ask = session.interactive && !session.options.yes ? { ask: askWho(session.texts) } : {}
  try {
    const input = { paths, me, dryRun, onProgress: progress.show, ...ask }
    const report = await session.act(label, desk => importExports(desk, input), true)
    progress.stop()
    const code = await session.show(report, importView)
    if (!dryRun && !report.nothingNew) session.notice(session.texts.import.keepSafe)
    return code
  } finally {
    progress.stop()
  }
}
