/** Groups and interests. */
export const groups = {
  description: 'the groups that widen your network',
  commands: {
    list: 'list your groups, and those suggested',
    add: 'note a group, or what is new about one',
    join: 'note that you are a member',
    leave: 'note that you are a member no more',
    advice: 'what each group gives, and what to do next in it',
    log: 'note what you said in a group: a comment, question, answer or post',
    members: 'list the people you know to be in a group, or add some',
  },
  options: {
    url: 'address of the group',
    members: 'how many members it has',
    join: 'you are a member',
    remove: 'these people are not in the group',
  },
  columns: { id: 'Id', name: 'Group', members: 'Members', people: 'Known to you', since: 'Since', url: 'Address' },
  states: { joined: 'Your groups', known: 'Known', suggested: 'Suggested by your export', left: 'Left' },
  steps: {
    join: 'Look at it, and join if it matters to your work: its members would count as your network.',
    'stop-selling': 'You sell more than you help there: answer questions instead, offers are passed by.',
    leave: 'It has given nothing for half a year and fits none of your interests: take part, or leave it.',
    begin: 'You have said nothing there yet: ask something, or answer a question.',
    'take-part': 'You have been silent for a month or more: comment on what you know about.',
    'go-on': 'You take part: go on.',
  },
  outside: { known: 'not joined', suggested: 'suggested', left: 'left' },
  membersOf: ['member', 'members'] as [string, string],
  contactsIn: ['contact of yours', 'contacts of yours'] as [string, string],
  newPeople: ['new person', 'new people'] as [string, string],
  gain: (people: string) => `reaches at least ${people}`,
  gainAtMost: (known: string | null, people: string) =>
    known === null ? `reaches up to ${people}` : `reaches ${known} to ${people}`,
  relevant: 'fits your interests',
  lastWrote: (day: string) => `you last wrote on ${day}`,
  share: (helpful: string, selling: string) => `helpful ${helpful}, selling ${selling}`,
  contributions: ['contribution', 'contributions'] as [string, string],
  unplaced: (number: string, said: string, day: string) =>
    `Group number ${number}: ${said}, the last on ${day}. Your export does not name it; say which it is:`,
  logged: (name: string) => `${name}: noted.`,
  loggedSelling: (name: string) => `${name}: noted. It reads as selling, which counts for nothing in a group (P22).`,
  none: 'No groups yet. Note one with: handslag groups add NAME --join',
  nobody: 'You know nobody in this group. Add people with: handslag groups members GROUP PERSON…',
  is: {
    joined: (name: string) => `${name}: you are a member.`,
    known: (name: string) => `${name}: noted.`,
    suggested: (name: string) => `${name}: suggested.`,
    left: (name: string) => `${name}: you are a member no more.`,
  },
}

export const interests = {
  description: 'whom you want to meet: triage and plan look for them',
  commands: {
    list: 'list your interests',
    add: 'add one (role, industry, company, topic or place)',
    remove: 'remove one by its id or text',
  },
  columns: { id: 'Id', kind: 'Kind', text: 'Interest' },
  kinds: { role: 'role', industry: 'industry', company: 'company', topic: 'topic', place: 'place' },
  none: 'No interests yet. Add one with: handslag interests add topic TEXT',
  added: (kind: string, text: string) => `Added: ${text} (${kind}).`,
  removed: (kind: string, text: string) => `Removed: ${text} (${kind}).`,
}
