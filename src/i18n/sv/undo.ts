import type { undo as english } from '../en/undo.ts'

export const undo: typeof english = {
  undone: command => `Återtaget: ${command}.`,
  redone: command => `Gjort om: ${command}.`,
  wouldUndo: command => `Skulle ta tillbaka: ${command}.`,
  wouldRedo: command => `Skulle göra om: ${command}.`,
  canUndo: 'undo tar tillbaka, det senaste först:',
  canRedo: 'redo gör om:',
  nothing: 'Det finns inget att ta tillbaka.',
  list: 'visa vad som går att ta tillbaka',
}
