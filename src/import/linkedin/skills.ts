import { cell, fileKind, textOrNull } from '../kind.ts'

/** The user's skills. Other lists have the one heading `Name` too. */
export const skills = fileKind({
  kind: 'skills',
  names: ['skills'],
  columns: { name: ['Name'] },
  required: ['name'],
  byName: true,
  read: (cells, at) => {
    const name = cell(cells, at.name)
    return name === '' ? 'no-name' : { name }
  },
})

/** The languages that the user speaks. */
export const languages = fileKind({
  kind: 'languages',
  names: ['languages'],
  columns: { name: ['Name'], proficiency: ['Proficiency'] },
  required: ['name', 'proficiency'],
  read: (cells, at) => {
    const name = cell(cells, at.name)
    return name === '' ? 'no-name' : { name, proficiency: textOrNull(cells, at.proficiency) }
  },
})
