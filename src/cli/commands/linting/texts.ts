import { readFileSync } from 'node:fs'
import { UserError } from '../../../model/errors.ts'
import { writeInEditor } from '../../prompts/editor.ts'
import type { Session } from '../../session.ts'

export interface GivenText {
  /** Null where it came from stdin or an editor. */
  file: string | null
  text: string
}

/** The texts of the files named; of stdin for `-` or where it is no terminal; else of an editor. */
export async function givenTexts(session: Session, files: readonly string[]): Promise<GivenText[]> {
  if (files.length === 0) {
    const text = session.interactive ? writeInEditor(session) : await readAll(session.io.stdin)
    return [{ file: null, text }]
  }
  return Promise.all(
    files.map(async file => (file === '-' ? { file: null, text: await readAll(session.io.stdin) } : fromFile(file))),
  )
}

function fromFile(file: string): GivenText {
  try {
    return { file, text: withoutMark(readFileSync(file, 'utf8')).trimEnd() }
  } catch (error) {
    if (error instanceof Error && 'code' in error) {
      if (error.code === 'ENOENT') throw new UserError('file-missing', { path: file }, { cause: error })
      throw new UserError('file-unreadable', { path: file, reason: String(error.code) }, { cause: error })
    }
    throw error
  }
}

async function readAll(stdin: NodeJS.ReadStream): Promise<string> {
  let text = ''
  stdin.setEncoding('utf8')
  for await (const chunk of stdin) text += chunk
  return withoutMark(text).trimEnd()
}

/** A byte order mark is no part of the text. */
function withoutMark(text: string): string {
  return text.replace(/^\ufeff/, '')
}
