import { dayInProse } from '../dates.ts'
import { cell, fileKind } from '../kind.ts'

/** Companies that the user follows. */
export const companyFollows = fileKind({
  kind: 'company-follows',
  names: ['companyfollows'],
  columns: { company: ['Organization', 'Organization Name'], followedOn: ['Followed On'] },
  required: ['company', 'followedOn'],
  read: (cells, at) => {
    const company = cell(cells, at.company)
    return company === '' ? 'no-name' : { company, followedOn: dayInProse(cell(cells, at.followedOn)) }
  },
})

/** People whom the user follows, known by name alone. */
export const memberFollows = fileKind({
  kind: 'member-follows',
  names: ['memberfollows'],
  columns: { date: ['Date'], status: ['Status'], name: ['FullName'] },
  required: ['date', 'status', 'name'],
  read: (cells, at) => {
    const name = cell(cells, at.name)
    if (name === '') return 'no-name'
    const active = cell(cells, at.status).toLowerCase() !== 'inactive'
    return { person: { slug: null, name }, since: dayInProse(cell(cells, at.date)), active }
  },
})
