/** What is said after a change of a person, and how to take it back. */
export const changes = {
  fields: {
    name: 'name',
    url: 'profile',
    company: 'company',
    position: 'position',
    place: 'place',
    country: 'country',
    email: 'e-mail',
    wanted: 'wanted',
    mutual: 'mutual contacts',
    count: 'contacts',
    contact: 'contact since',
    alias: 'alias',
    met: 'met at',
    note: 'note',
    tag: 'tag',
    relation: 'relation',
    knows: 'knows',
    group: 'group',
    rhythm: 'rhythm',
    touch: 'in touch',
  },
  line: (field: string, from: string | null, to: string | null) => {
    if (to === null) return `${field}: ${from} removed`
    return from === null ? `${field}: ${to}` : `${field}: ${from} → ${to}`
  },
  dayUnknown: 'day unknown',
  nothing: 'Nothing changed: it was so already.',
  more: (n: string) => `… and ${n} more`,
  skipped: (line: number, reason: string) => `Line ${line} skipped: ${reason}`,
  undo: 'Take it back with: handslag undo',
  declined: 'Nothing was changed.',
  dryRun: 'A dry run: nothing was changed.',
  people: ['person', 'people'] as [string, string],
  confirm: (what: string, people: string) => `${what}: ${people}. Go on?`,
}
