import { positionMonth, slashedTime } from '../dates.ts'
import { columns, each, type Sheet } from '../sheet.ts'

const profile: Sheet = {
  file: 'Profile.csv',
  header: () =>
    columns(
      'First Name',
      'Last Name',
      'Maiden Name',
      'Address',
      'Birth Date',
      'Headline',
      'Summary',
      'Industry',
      'Zip Code',
      'Geo Location',
      'Twitter Handles',
      'Websites',
      'Instant Messengers',
    ),
  rows: ({ profile }, naming) => {
    if (!profile) return undefined
    const { first, last } = naming('me')
    const { headline, summary, industry, place, websites, address, birthDate } = profile
    const texts = { Headline: headline, Summary: summary, Industry: industry, 'Geo Location': place }
    const rest = { Address: address, 'Birth Date': birthDate, Websites: websites }
    return [{ 'First Name': first, 'Last Name': last, ...texts, ...rest }]
  },
}

const profileSummary: Sheet = {
  file: 'Profile Summary.csv',
  header: () => ['Profile Summary'],
  rows: ({ profile }) => (profile?.summary === undefined ? undefined : [{ 'Profile Summary': profile.summary }]),
}

const positions: Sheet = {
  file: 'Positions.csv',
  header: () => columns('Company Name', 'Title', 'Description', 'Location', 'Started On', 'Finished On'),
  rows: ({ positions }) =>
    positions?.map(({ company, title, description, place, from, to }) => ({
      'Company Name': company,
      Title: title,
      Description: description,
      Location: place,
      'Started On': positionMonth(from),
      'Finished On': positionMonth(to),
    })),
}

const education: Sheet = {
  file: 'Education.csv',
  header: () => columns('School Name', 'Start Date', 'End Date', 'Notes', 'Degree Name', 'Activities'),
  rows: ({ education }) =>
    education?.map(({ school, degree, from, to, notes, activities }) => ({
      'School Name': school,
      'Start Date': positionMonth(from),
      'End Date': positionMonth(to),
      Notes: notes,
      'Degree Name': degree,
      Activities: activities,
    })),
}

const skills: Sheet = {
  file: 'Skills.csv',
  header: () => ['Name'],
  rows: ({ skills }) => skills?.map(Name => ({ Name })),
}

const languages: Sheet = {
  file: 'Languages.csv',
  header: () => columns('Name', 'Proficiency'),
  rows: ({ languages }) => languages?.map(({ name, proficiency }) => ({ Name: name, Proficiency: proficiency })),
}

const emailAddresses: Sheet = {
  file: 'Email Addresses.csv',
  header: () => columns('Email Address', 'Confirmed', 'Primary', 'Updated On'),
  rows: ({ emailAddresses }) =>
    emailAddresses &&
    each(emailAddresses, ({ address, primary = false, at }) => ({
      'Email Address': address,
      Confirmed: 'Yes',
      Primary: primary ? 'Yes' : 'No',
      'Updated On': at && slashedTime(at),
    })),
}

const adTargeting: Sheet = {
  file: 'Ad_Targeting.csv',
  header: () => columns('Member Age', 'Job Titles', 'Member Groups', 'Member Skills', 'Profile Locations'),
  rows: ({ adTargeting, profile }) =>
    adTargeting && [
      {
        'Job Titles': adTargeting.jobTitles?.join('; '),
        'Member Groups': adTargeting.memberGroups?.join('; '),
        'Member Skills': adTargeting.skills?.join('; '),
        'Profile Locations': profile?.place,
      },
    ],
}

export const self = [profile, profileSummary, positions, education, skills, languages, emailAddresses, adTargeting]
