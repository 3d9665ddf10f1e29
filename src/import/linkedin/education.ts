import { month } from '../dates.ts'
import { cell, fileKind, textOrNull } from '../kind.ts'

/** Where the user studied. */
export const education = fileKind({
  kind: 'education',
  names: ['education'],
  columns: {
    school: ['School Name'],
    started: ['Start Date'],
    ended: ['End Date'],
    notes: ['Notes'],
    degree: ['Degree Name'],
    activities: ['Activities'],
  },
  required: ['school'],
  read: (cells, at) => {
    const school = cell(cells, at.school)
    if (school === '') return 'no-name'
    return {
      school,
      degree: textOrNull(cells, at.degree),
      notes: textOrNull(cells, at.notes),
      activities: textOrNull(cells, at.activities),
      started: month(cell(cells, at.started)),
      ended: month(cell(cells, at.ended)),
    }
  },
})
