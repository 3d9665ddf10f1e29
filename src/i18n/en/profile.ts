/** Sentences on the user's own profile: of each item its name, what is there, and how to mend it. */
export const profile = {
  title: (score: string) => `Profile strength ${score} of 100`,
  unknown: 'not known',
  points: (points: string, worth: string) => `${points} of ${worth}`,
  states: { there: 'there', partly: 'partly there', missing: 'missing', unknown: 'not known' },
  basis: 'Worked out from your export and your answers; what is not known neither helps nor hurts.',
  untold:
    'No export has told of your profile yet, so what is called missing here may well be there. Import one that holds Profile.csv.',
  questions: {
    photo: 'Has your profile a photo of your face?',
    banner: 'Has it a banner of your own?',
    'custom-url': 'Have you chosen its address yourself?',
  },
  items: {
    headline: {
      name: 'Headline',
      found: ({ length = 0 }) => (length === 0 ? 'none' : `${length} characters`),
      mend: 'Say what you do and for whom, in your own words; a title at a company says neither.',
    },
    summary: {
      name: 'Summary',
      found: ({ length = 0 }) => (length === 0 ? 'none' : `${length} characters`),
      mend: 'Write a few paragraphs; begin with the two lines that a visitor sees before unfolding it.',
    },
    positions: {
      name: 'Positions',
      found: ({ positions = 0, described = 0 }) =>
        positions === 0 ? 'none' : `${positions}, ${described} of them described`,
      mend: 'Describe your two latest positions: what you were responsible for, and what came of it.',
    },
    photo: { name: 'Photo', found: () => '', mend: 'Add a photo in which your face is easy to recognise.' },
    skills: {
      name: 'Skills',
      found: ({ count = 0, enough = 0 }) => (count < enough ? `${count} of ${enough}` : String(count)),
      mend: 'Add the skills that you want to be asked about.',
    },
    'search-words': {
      name: 'Words to be found by',
      found: ({ wished = 0, found = 0 }) => (wished === 0 ? '' : `${found} of ${wished} stand in the profile`),
      mend: 'Use the words of your interests and titles in the headline, the summary or the skills.',
    },
    recommendations: {
      name: 'Recommendations',
      found: ({ count = 0, enough = 0 }) => (count < enough ? `${count} of ${enough}` : String(count)),
      mend: 'Ask somebody you have worked closely with, and offer one in return.',
    },
    activity: {
      name: 'Activity in the last quarter',
      found: ({ count = 0, enough = 0 }) => `${count < enough ? `${count} of ${enough}` : count} days`,
      mend: 'Comment on something that you know about, every other week.',
    },
    education: { name: 'Education', found: ({ count = 0 }) => String(count), mend: 'Add your school or courses.' },
    endorsements: {
      name: 'Endorsements',
      found: ({ count = 0, enough = 0 }) => (count < enough ? `${count} of ${enough}` : String(count)),
      mend: 'Endorse people for what you have seen them do; many answer in kind.',
    },
    'contact-details': {
      name: 'Contact details',
      found: () => '',
      mend: 'Add a website, or another way to reach you.',
    },
    languages: {
      name: 'Languages',
      found: ({ count = 0, enough = 0 }) => (count < enough ? `${count} of ${enough}` : String(count)),
      mend: 'Add the languages in which people can write to you.',
    },
    'custom-url': { name: 'Own address', found: () => '', mend: 'Choose an address without digits in your settings.' },
    banner: { name: 'Banner', found: () => '', mend: 'Add a picture of your work or your place behind the photo.' },
  },
  reasons: {
    headline: 'it stands beside your name wherever that is shown, and weighs most in searches',
    summary: 'here you say in your own words what you do, and for whom',
    positions: 'searches for experience read them, and visitors check the headline against them',
    photo: 'people recognise a face before a name',
    skills: 'searches filter on them',
    'search-words': 'nobody is found by a word that is not there',
    recommendations: "others' words are believed before one's own",
    activity: 'a profile in use is shown and answered more than one at rest',
    education: 'it is how fellow students find one another',
    endorsements: 'they back up your skills at little cost',
    'contact-details': 'not everyone can write to you on the network',
    languages: 'they tell people abroad how to write to you',
    'custom-url': 'it can be written on a card and read aloud',
    banner: 'it is the largest picture on the page',
  },
}
