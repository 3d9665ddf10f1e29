import { cell, fileKind } from '../kind.ts'

/** What advertisers can aim at: of it all, older files tell the user's groups. */
export const adTargeting = fileKind({
  kind: 'ad-targeting',
  names: [], // newer ones have no such column: they are left alone
  columns: { groups: ['Member Groups'] },
  required: ['groups'],
  read: (cells, at) => ({
    groups: cell(cells, at.groups)
      .split(';')
      .map(name => name.trim())
      .filter(name => name !== ''),
  }),
})
