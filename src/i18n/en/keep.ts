/** What is said when the store is copied, put back and looked after. */
export const keep = {
  contacts: ['contact', 'contacts'] as [string, string],
  backedUp: (file: string, contacts: string, kibibytes: string) =>
    `Copied the store with ${contacts} to ${file} (${kibibytes} KiB) and read it back.`,
  restored: (file: string, contacts: string) => `The store now holds what ${file} held: ${contacts}.`,
  former: (file: string) => `What it held before lies in ${file}; handslag restore brings that back too.`,
  problems: {
    damage: (about: string): [string, string] => [
      `The file is damaged: ${about}.`,
      'Restore a backup with handslag restore, or import your export into a new store.',
    ],
    dangling: (about: string): [string, string] => [
      `Rows name something that is not there: ${about}.`,
      'Restore a backup with handslag restore.',
    ],
    'open-files': (about: string): [string, string] => [
      `Others on this machine can open ${about}.`,
      'handslag doctor --fix makes them yours alone.',
    ],
    'impossible-days': (about: string): [string, string] => [
      `Days that cannot be: ${about}.`,
      'handslag doctor --fix takes the days away and keeps the rest.',
    ],
    namesakes: (about: string, ids: string): [string, string] => [
      `These may be one person: ${about}.`,
      `If they are: handslag contacts merge ${ids}.`,
    ],
  },
  doctor: {
    sound: (path: string) => `${path} is sound.`,
    stored: 'What is stored, in rows',
    notStored: 'What is never stored',
  },
  forget: {
    whom: 'Whom to forget is missing',
    sure: (name: string) => `Forget ${name} for good? This cannot be undone.`,
    people: ['person', 'people'] as [string, string],
    gone: (rows: string, texts: string) =>
      `Forgotten. Rows removed: ${rows}; texts blanked: ${texts}. What was done before can no longer be undone.`,
    wouldGo: (rows: string, texts: string) =>
      `Rows that would be removed: ${rows}; texts that would be blanked: ${texts}. Nothing has changed.`,
    staysAway: 'A later import leaves this person out (handslag forget --allow ADDRESS lets one return).',
    mayReturn: 'Without a profile address a later import cannot tell who this was, and may bring the person back.',
    copiesRemoved: (n: string) => `Automatic copies of the store removed: ${n}; one of what is left was made.`,
    copiesLeft: 'Copies that you made still hold the person; delete them yourself:',
    count: (people: string) => `${people} forgotten; who, the store no longer knows.`,
    allowed: 'The next import may bring this person back.',
    notForgotten: 'Nobody with this address had been forgotten.',
  },
  notStored: [
    "other people's messages (only date, direction, language, and whether they ask, link or pitch)",
    "phone numbers, birthdays and postal addresses, your own or anybody else's",
    'passwords, cookies or sessions of any service',
  ],
}
