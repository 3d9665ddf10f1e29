export const undo = {
  undone: (command: string) => `Taken back: ${command}.`,
  redone: (command: string) => `Brought back: ${command}.`,
  wouldUndo: (command: string) => `Would take back: ${command}.`,
  wouldRedo: (command: string) => `Would bring back: ${command}.`,
  canUndo: 'undo takes back, the latest first:',
  canRedo: 'redo brings back:',
  nothing: 'Nothing can be taken back.',
  list: 'show what can be taken back',
}
