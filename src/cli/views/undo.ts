import type { PastCommand, Reversal, UndoList } from '../../app/undo.ts'
import type { Page } from '../page.ts'
import { columns } from './columns.ts'

export function reversalView({ command, dryRun }: Reversal, stack: 'undo' | 'redo', { texts: { undo } }: Page): string {
  if (dryRun) return stack === 'undo' ? undo.wouldUndo(command) : undo.wouldRedo(command)
  return stack === 'undo' ? undo.undone(command) : undo.redone(command)
}

export function undoListView(list: UndoList, page: Page): string {
  const { undo } = page.texts
  const redo = list.redo.length === 0 ? [] : ['', undo.canRedo, ...lines(list.redo, page)]
  if (list.undo.length === 0) return [undo.nothing, ...redo].join('\n')
  return [undo.canUndo, ...lines(list.undo, page), ...redo].join('\n')
}

function lines(commands: readonly PastCommand[], { numbers }: Page): string[] {
  return columns(commands.map(({ command, at }) => [`  ${numbers.day(at.slice(0, 10))}`, command]))
}
