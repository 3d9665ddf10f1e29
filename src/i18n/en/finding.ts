/** Searching the network, and being found in it. */
export const finding = {
  find: {
    description: 'find people by words, the nearest first',
    options: { limit: 'how many at most (20)' },
    columns: { id: 'Id', name: 'Name', steps: 'Steps', company: 'Company', position: 'Position' },
    inGroup: 'group',
    unknown: '–',
    none: (query: string) => `Nobody in your network is known for “${query}”.`,
    more: (shown: string, all: string) => `${shown} of ${all} are shown: --limit shows more.`,
  },
  visibility: {
    description: 'who would meet you on searching for these words, and at which rank',
    quoted: (word: string) => `“${word}”`,
    title: (query: string) => `Searching for “${query}”`,
    missing: (words: string) =>
      `Your profile lacks ${words}: nobody finds you by it. Put it in the headline, a position or the skills.`,
    hypothetical: 'The ranks below are those that you would have with it.',
    found: (word: string, parts: string) => `${word}: in your ${parts}`,
    parts: { headline: 'headline', summary: 'summary', positions: 'positions', skills: 'skills' },
    columns: { who: 'Who searches', people: 'People', rank: 'Your rank, at best' },
    who: { 1: 'One step away', 2: 'Two steps away', 3: 'Three steps away', groups: 'Only in your groups' },
    about: (known: string, value: string, low: string, high: string) =>
      `${known} known, about ${value} (${low} to ${high})`,
    rank: (best: string, median: string, worst: string) =>
      best === worst ? best : `${median} in the middle, ${best} to ${worst}`,
    ofMembers: (known: string, members: string) => `${known} known, your groups tell of ${members} members`,
    noRivals: 'Nobody else is known to match.',
    rivals: ['other person is known to match too.', 'other people are known to match too.'] as [string, string],
    basis:
      'Nearer people stand first, then better matches; people and ties that are not known may put more before you.',
  },
}
