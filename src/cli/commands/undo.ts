import { reverse, undoList } from '../../app/undo.ts'
import type { Handler } from '../program.ts'
import type { Session } from '../session.ts'
import { reversalView, undoListView } from '../views/undo.ts'

export const undo: Handler<[{ list?: boolean }]> = async (session, { list }) =>
  list ? session.show(await session.read(undoList), undoListView) : reverseOne(session, 'undo')

export const redo: Handler<[]> = session => reverseOne(session, 'redo')

async function reverseOne(session: Session, stack: 'undo' | 'redo') {
  const dryRun = session.options.dryRun === true
  const reversal = await session.write(desk => reverse(desk, stack, dryRun))
  return session.show(reversal, (result, page) => reversalView(result, stack, page))
}
