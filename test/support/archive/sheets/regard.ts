import { paddedTime, slashedTime } from '../dates.ts'
import type { EndorsementFact, RecommendationFact } from '../facts.ts'
import { columns, each, type Sheet } from '../sheet.ts'

type Side = 'Received' | 'Given'

function endorsements(side: Side): Sheet {
  const role = side === 'Received' ? 'Endorser' : 'Endorsee'
  return {
    file: `Endorsement_${side}_Info.csv`,
    header: ({ endorsementUrls }) =>
      columns(
        'Endorsement Date',
        'Skill Name',
        `${role} First Name`,
        `${role} Last Name`,
        endorsementUrls && `${role} Public Url`,
        'Endorsement Status',
      ),
    rows: (facts, naming) => {
      const list = facts[`endorsements${side}`]
      return (
        list &&
        each(list, ({ who, skill, at, status = 'ACCEPTED' }: EndorsementFact) => {
          const { first, last, url } = naming(who)
          return {
            'Endorsement Date': slashedTime(at),
            'Skill Name': skill,
            [`${role} First Name`]: first,
            [`${role} Last Name`]: last,
            [`${role} Public Url`]: url.replace('https://', ''),
            'Endorsement Status': status,
          }
        })
      )
    },
  }
}

function recommendations(side: Side): Sheet {
  return {
    file: `Recommendations_${side}.csv`,
    header: () => columns('First Name', 'Last Name', 'Company', 'Job Title', 'Text', 'Creation Date', 'Status'),
    rows: (facts, naming) =>
      facts[`recommendations${side}`]?.map(
        ({ who, company, title, text, at, status = 'VISIBLE' }: RecommendationFact) => {
          const { first, last } = naming(who)
          const author = { 'First Name': first, 'Last Name': last, Company: company, 'Job Title': title }
          return { ...author, Text: text, 'Creation Date': paddedTime(at), Status: status }
        },
      ),
  }
}

export const regard = [
  endorsements('Received'),
  endorsements('Given'),
  recommendations('Received'),
  recommendations('Given'),
]
