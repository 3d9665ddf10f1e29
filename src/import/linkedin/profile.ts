import { cell, fileKind, fullName, textOrNull } from '../kind.ts'

/** The user's own profile: one row. */
export const profile = fileKind({
  kind: 'profile',
  names: ['profile'],
  columns: {
    first: ['First Name'],
    last: ['Last Name'],
    headline: ['Headline'],
    summary: ['Summary'],
    industry: ['Industry'],
    place: ['Geo Location'],
    websites: ['Websites'],
  },
  required: ['first', 'last', 'headline'],
  read: (cells, at) => {
    const name = fullName(cells, at.first, at.last)
    if (name === '') return 'no-name'
    return {
      name,
      headline: textOrNull(cells, at.headline),
      summary: textOrNull(cells, at.summary),
      industry: textOrNull(cells, at.industry),
      place: textOrNull(cells, at.place),
      websites: textOrNull(cells, at.websites),
    }
  },
})

/** The summary in a file of its own, as some archives have it. */
export const profileSummary = fileKind({
  kind: 'profile-summary',
  names: ['profilesummary'],
  columns: { summary: ['Profile Summary'] },
  required: ['summary'],
  read: (cells, at) => {
    const summary = cell(cells, at.summary)
    return summary === '' ? 'no-text' : { summary }
  },
})
