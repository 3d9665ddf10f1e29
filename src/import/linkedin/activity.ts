import { instant } from '../dates.ts'
import { cell, type FileKind, fileKind, textOrNull } from '../kind.ts'
import type { ActivityRow } from '../rows.ts'

type Column = 'date' | 'link' | 'text' | 'type'

/** What the user posted. */
export const shares = activity('shares', 'share', {
  names: ['shares'],
  columns: { date: ['Date'], link: ['ShareLink'], text: ['ShareCommentary'], type: [] },
  required: ['date', 'link'],
})

/** What the user wrote below the posts of others. */
export const comments = activity('comments', 'comment', {
  names: ['comments'],
  columns: { date: ['Date'], link: ['Link'], text: ['Message'], type: [] },
  required: ['date', 'link', 'text'],
})

/** What the user liked. */
export const reactions = activity('reactions', 'reaction', {
  names: ['reactions'],
  columns: { date: ['Date'], link: ['Link'], text: [], type: ['Type'] },
  required: ['date', 'link', 'type'],
})

function activity<Kind extends 'shares' | 'comments' | 'reactions'>(
  kind: Kind,
  of: ActivityRow['kind'],
  header: Pick<FileKind<Kind, Column>, 'names' | 'columns' | 'required'>,
): FileKind<Kind> {
  return fileKind<Kind, Column>({
    kind,
    ...header,
    read: (cells, at) => {
      const madeAt = instant(cell(cells, at.date))
      if (madeAt === null) return 'date'
      return { kind: of, madeAt, link: textOrNull(cells, at.link), text: textOrNull(cells, at.text) }
    },
  })
}
