import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UserError } from '../../model/errors.ts'
import type { Session } from '../session.ts'

/**
 * Lets the user write a text in their editor. The file is private and gone afterwards.
 *
 * @param draft  what stands there to begin with
 */
export function writeInEditor({ io: { env }, texts }: Session, draft = ''): string {
  const folder = mkdtempSync(join(tmpdir(), 'handslag-'))
  const file = join(folder, 'message.txt')
  try {
    writeFileSync(file, `${draft}\n\n# ${texts.lint.editorHint}\n`, { mode: 0o600 })
    const editor = env.VISUAL || env.EDITOR || (process.platform === 'win32' ? 'notepad' : 'vi')
    const { status } = spawnSync(`${editor} "${file}"`, { stdio: 'inherit', shell: true })
    if (status !== 0) throw new UserError('editor-failed', { editor })
    return readFileSync(file, 'utf8').replace(/^#.*$/gm, '').trim()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
