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
      'handslag doctor --fix mends indexes; else put a backup back with handslag restore FILE.',
    ],
    dangling: (about: string): [string, string] => [
      `Rows name something that is not there: ${about}.`,
      'handslag doctor --fix takes those references away, or the rows where they are nothing without.',
    ],
    unscrubbed: (_about: string): [string, string] => [
      'Somebody was forgotten, but the files were not cleaned to the end: traces may be left in them.',
      'handslag doctor --fix does the rest.',
    ],
    overdue: (about: string): [string, string] => [
      `Kept longer than you want (config get retention): ${about}.`,
      'handslag doctor --fix removes it for good.',
    ],
    clock: (about: string): [string, string] => [
      `The store was last written on ${about}, and today is earlier: one of the two clocks was wrong.`,
      'Set the clock right; until then days are held against the later of the two.',
    ],
    'open-files': (about: string): [string, string] => [
      `Others on this machine can open ${about}.`,
      'handslag doctor --fix makes them yours alone.',
    ],
    'impossible-days': (about: string): [string, string] => [
      `Days that cannot be: ${about}.`,
      'handslag doctor --fix takes them away, and messages or events that have nothing but their day; undo is possible.',
    ],
    namesakes: (about: string, ids: string): [string, string] => [
      `These may be one person: ${about}.`,
      `If they are: handslag contacts merge ${ids}.`,
    ],
  },
  retention: {
    messages: ['message', 'messages'] as [string, string],
    notes: ['note of an invitation', 'notes of invitations'] as [string, string],
    sure: (day: string, what: string) => `Remove what is from before ${day} for good: ${what}? This cannot be undone.`,
    ended: (day: string, what: string) =>
      `From before ${day} and gone for good: ${what}. Undo does not bring that back; later imports leave it out.`,
    wouldEnd: (day: string, what: string) => `From before ${day} and would go for good: ${what}. Nothing has changed.`,
    copiesLeft: 'Copies that you made still hold it; delete them yourself:',
  },
  doctor: {
    sound: (path: string) => `${path} is sound.`,
    stored: 'What is stored, in rows',
    notStored: 'What is never stored',
  },
  forget: {
    whom: 'Whom to forget is missing',
    sure: (name: string) => `Forget ${name} for good? This cannot be undone.`,
    people: ['person forgotten', 'people forgotten'] as [string, string],
    gone: (rows: string, texts: string) =>
      `Forgotten. Rows removed: ${rows}; texts blanked: ${texts}. What was done before can no longer be undone.`,
    wouldGo: (rows: string, texts: string) =>
      `Rows that would be removed: ${rows}; texts that would be blanked: ${texts}. Nothing has changed.`,
    staysAway: 'A later import leaves this person out (handslag forget --allow ADDRESS lets one return).',
    mayReturn: 'Without a profile address a later import cannot tell who this was, and may bring the person back.',
    copy: (file: string) => `A copy of what is left: ${file}`,
    copiesRemoved: (n: string) => `Automatic copies that held the person, removed: ${n}.`,
    copiesLeft: 'Copies that you made still hold the person; delete them yourself:',
    count: (people: string) => `${people}; who, the store no longer knows.`,
    allowed: 'The next import may bring this person back.',
    notForgotten: 'Nobody with this address had been forgotten.',
  },
  notStored: [
    "other people's messages (only date, direction, language, and whether they ask, link or pitch)",
    "phone numbers, birthdays and postal addresses, your own or anybody else's",
    'passwords, cookies or sessions of any service',
  ],
}
