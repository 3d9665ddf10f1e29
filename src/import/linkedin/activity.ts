import { instant } from '../dates.ts'
import { cell, type FileKind, fileKind, textOrNull } from '../kind.ts'
import type { ActivityRow } from '../rows.ts'

type Column = 'date' | 'link' | 'text' | 'type'

/** What the user posted. */
export const shares = activity('shares', 'share', {
  names: ['shares'],
  columns: { date: ['date'], link: ['sharelink'], text: ['sharecommentary'], type: [] },
  required: ['date', 'link'],
})

/** What the user wrote below the posts of others. */
export const comments = activity('comments', 'comment', {
  names: ['comments'],
  columns: { date: ['date'], link: ['link'], text: ['message'], type: [] },
  required: ['date', 'link', 'text'],
})

/** What the user liked. */
export const reactions = activity('reactions', 'reaction', {
  names: ['reactions'],
  columns: { date: ['date'], link: ['link'], text: [], type: ['type'] },
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
