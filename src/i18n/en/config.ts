/** Settings. */
export const config = {
  description: 'what you can set',
  commands: {
    list: 'list the settings with their values',
    get: 'show one setting',
    set: 'set one',
    unset: 'go back to what is usual',
  },
  keys: {
    target: 'contacts up to which to accept broadly',
    language: 'language of the program: en or sv',
    me: 'who you are, for imports: your name or the address of your profile',
    premium: 'your account: none, career, business, sales or recruiter',
    retention: 'how long to keep messages and the notes of invitations, such as 24m; without end unless set',
    'plan.actions': 'most actions in one week of the plan',
    'plan.minutes': 'most minutes in one week of the plan',
    'writer.url':
      'a writing model of your own for draft (OpenAI-compatible, such as http://localhost:11434/v1); off unless set',
    'writer.model': 'its model, as the service names it',
  },
  columns: { key: 'Setting', value: 'Value', usual: 'Usual', text: 'Meaning' },
  unset: '–',
  now: (key: string, value: string) => `${key}: ${value}`,
  many: 'Figures of the platform can be set as fact.NAME (handslag facts), rules as lint.RULE (handslag rules).',
}

export const explain = {
  use: 'What the program does with it',
  columns: { id: 'Id', title: 'Title' },
}
