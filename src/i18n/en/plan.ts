import type { PlanKind, ReasonToWrite } from '../../model/plan.ts'

export interface Sentences {
  action: string
  why: string
}

/** This week's list: what to do, and why. */
export const plan = {
  title: (day: string) => `The week from ${day}`,
  sum: (actions: string, minutes: string) => `${actions}, about ${minutes} minutes`,
  actions: ['action', 'actions'] as [string, string],
  minutes: (n: string) => `${n} min`,
  states: { open: '', done: 'done', skipped: 'skipped', snoozed: 'put off', gone: 'no longer needed' },
  until: (day: string) => `put off until ${day}`,
  empty:
    'Nothing to do this week, as far as is known. Interests (handslag interests add) and an export with messages and your profile bring more to light.',
  noRoom: (actions: string, minutes: string) =>
    `${actions} would be worth doing, but none fits into ${minutes} minutes: handslag config set plan.minutes 30`,
  settle: 'When one is done: handslag plan done NUMBER; else skip or snooze.',
  premium: (requests: string) =>
    `This month's free notes do not suffice: with premium there would be room for ${requests} more (P20).`,
  nothingForCalendar: 'Nothing on the list is open, so no calendar entry was written.',
  calendar: (file: string, actions: string) => `Wrote ${actions} to ${file}.`,
  explained: {
    title: 'How the week is chosen',
    turns:
      'First whoever waits for an answer, then the best of each kind in turn, then the second best, while there is room.',
    limits: (actions: string, minutes: string, requests: string) =>
      `Room for ${actions} and ${minutes} minutes; this week's limit leaves ${requests}.`,
    notes: (notes: string) =>
      `${notes} left of this month's free notes; a request to a colleague of today can go without one (P15).`,
    note: ['is', 'are'] as [string, string],
    requests: ['request', 'requests'] as [string, string],
    rest: (days: string) => `Nobody is proposed twice in ${days} days, unless something happened since.`,
    head: ['Kind', 'At most', 'Minutes', 'Days', 'What brings it, and what comes first'],
    kinds: {
      reply: [
        'Answers',
        'a question of theirs without an answer for so long, other letters a third; the newest question',
      ],
      triage: ['Invitations', 'any that wait; one sitting'],
      'job-change': ['Congratulations', 'a new job that an export showed in that time; the strongest tie'],
      'keep-in-touch': ['Your rhythms', 'the time that you set has passed; the longest overdue'],
      'quiet-tie': ['Quiet ties', 'a strong tie without a word for so long; where most of it is lost'],
      'worked-with': ['Worked with', 'no contact yet; colleagues, then customers, then suppliers'],
      wanted: ['Wanted', 'matches your interests; where somebody knows you both'],
      'stale-request': ['Old requests', 'unanswered for so long; one sitting'],
      discussion: ['Discussions', 'a group of yours where you were silent for so long; the most relevant'],
      'join-group': ['New groups', 'suggested or noted, not joined; the most relevant'],
      profile: ['Profile', 'an item worth mending; the one that brings most'],
    } as Record<PlanKind, [string, string]>,
  },
  reply: (name: string, day: string, asks: boolean): Sentences => ({
    action: `Answer ${name}`,
    why: asks ? `asked you something on ${day}` : `wrote last, on ${day}`,
  }),
  triage: {
    broad: (n: string, sitting: string): Sentences => ({
      action: sitting === '' ? `Go through ${n}` : `Go through ${sitting} of ${n}`,
      why: 'below the target most are worth a yes',
    }),
    selective: (n: string, sitting: string): Sentences => ({
      action: sitting === '' ? `Go through ${n}` : `Go through ${sitting} of ${n}`,
      why: 'each yes should rest on a reason',
    }),
  },
  jobChange: (name: string, position: string, company: string): Sentences => ({
    action: `Congratulate ${name}`,
    why: `now ${[position, company === '' ? '' : `at ${company}`].filter(Boolean).join(' ')}`,
  }),
  keepInTouch: (name: string, day: string, rhythm: string): Sentences => ({
    action: `Keep in touch with ${name}`,
    why: `the rhythm you set is ${rhythm}${day === '' ? '' : `, and the last time was ${day}`}`,
  }),
  quietTie: (name: string, day: string, reason: string): Sentences => ({
    action: `Write to ${name}`,
    why: `it was a good tie, and you were last in touch on ${day}${reason === '' ? '' : `; ${reason}`}`,
  }),
  /** A natural reason to write. */
  reasons: {
    note: (about: string) => `your note: ${about}`,
    'new-job': (about: string) => `there is a new job since to ask about: ${about}`,
    recommended: () => 'you have a recommendation to be thankful for',
    'shared-employer': (about: string) => `you can ask how things are at ${about}, where you have worked yourself`,
    met: (about: string) => `you met at ${about}`,
    endorsed: (about: string) => `you have been endorsed for ${about} and can say thank you`,
    work: (about: string) => `you can ask how things are at ${about}`,
    ask: () => 'you can simply ask how things are',
  } satisfies Record<ReasonToWrite, (about: string) => string>,
  relations: {
    colleague: 'a colleague',
    'former-colleague': 'a former colleague',
    customer: 'a customer',
    supplier: 'a supplier',
  },
  workedWith: (name: string, company: string, relation: string): Sentences => ({
    action: `Invite ${name}`,
    why: `${relation}${company === '' ? '' : ` at ${company}`}, and not a contact yet`,
  }),
  sharedEmployer: (name: string, company: string, now: boolean): Sentences => ({
    action: `Invite ${name}`,
    why: `is at ${company}, where you ${now ? 'work too' : 'have worked'}, and not a contact yet`,
  }),
  wanted: (name: string, via: string, interest: string): Sentences => ({
    action: `Get to know ${name}`,
    why: `${interest === '' ? 'you want to' : `matches your interest in ${interest}`}${via === '' ? '' : `; ${via} knows both of you`}`,
  }),
  staleRequest: (n: string): Sentences => ({
    action: `Look at ${n} without an answer`,
    why: 'a request that nobody accepts makes no contact',
  }),
  discussion: (name: string, day: string): Sentences => ({
    action: `Take part in ${name}`,
    why: day === '' ? 'you have said nothing there yet' : `you last wrote there on ${day}`,
  }),
  joinGroup: (name: string, interest: string): Sentences => ({
    action: `Look at the group ${name}`,
    why: `${interest === '' ? '' : `matches your interest in ${interest}; `}its members would count as your network too`,
  }),
  profile: (item: string, reason: string): Sentences => ({
    action: `Mend your profile: ${item.toLowerCase()}`,
    why: reason,
  }),
}
