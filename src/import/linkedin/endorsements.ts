import { slugOf } from '../../model/slug.ts'
import { isoDay } from '../dates.ts'
import { cell, type FileKind, fileKind, fullName } from '../kind.ts'

/** Skills that others vouched for. */
export const endorsementsReceived = endorsements('endorsements-received', 'Endorser', 'endorsementreceivedinfo')

/** Skills of others that the user vouched for. */
export const endorsementsGiven = endorsements('endorsements-given', 'Endorsee', 'endorsementgiveninfo')

function endorsements<Kind extends 'endorsements-received' | 'endorsements-given'>(
  kind: Kind,
  who: 'Endorser' | 'Endorsee',
  name: string,
): FileKind<Kind> {
  return fileKind<Kind, 'date' | 'skill' | 'first' | 'last' | 'url'>({
    kind,
    names: [name],
    columns: {
      date: ['Endorsement Date'],
      skill: ['Skill Name'],
      first: [`${who} First Name`],
      last: [`${who} Last Name`],
      url: [`${who} Public Url`],
    },
    required: ['skill', 'first', 'last'],
    read: (cells, at) => {
      const skill = cell(cells, at.skill)
      if (skill === '') return 'no-text'
      const person = { slug: slugOf(cell(cells, at.url)), name: fullName(cells, at.first, at.last) }
      if (person.name === '' && person.slug === null) return 'no-name'
      return { person, skill, givenOn: isoDay(cell(cells, at.date)) }
    },
  })
}
