/** Keeping in touch: how often, with whom, and whose turn it is. */
export const rhythm = {
  description: 'with whom it is time to be in touch again, by the rhythms that you have set',
  commands: {
    rhythm: 'set how often to be in touch with a person, or with everybody who has a tag; none takes it away',
    log: 'note that you were in touch outside the network: a call, a lunch',
  },
  options: {
    all: 'also those whose turn has not come',
    tag: 'for everybody who has this tag',
    on: 'the day it was, or how long ago: 2026-03-04, 3d',
  },
  columns: { id: 'Id', name: 'Name', company: 'Company', rhythm: 'Rhythm', touch: 'Last touch', turn: 'Turn' },
  turns: {
    late: (days: number | null) => (days === null ? 'now' : `late, ${inDays(days)} over`),
    due: (days: number | null) =>
      days === null ? 'now: no touch known' : days === 0 ? 'today' : `${inDays(days)} over`,
    later: (days: number | null) => `in ${inDays(days ?? 0)}`,
  },
  nobody: 'It is nobody\u2019s turn. Set a rhythm with: handslag contacts rhythm PERSON 90d',
  tagSet: (tag: string, rhythm: string) => `Everybody with the tag ${tag} now has the rhythm ${rhythm}.`,
  tagNone: (tag: string) => `The tag ${tag} has no rhythm any more.`,
}

function inDays(days: number): string {
  return `${days} ${days === 1 ? 'day' : 'days'}`
}
