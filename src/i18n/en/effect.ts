/** Profile strength times outreach, and what would raise it. */
export const effect = {
  description: 'profile strength times outreach, and which of the two gives more for an hour',
  title: (score: string, profile: string, outreach: string) =>
    `Effect ${score} of 100: profile ${profile} × outreach ${outreach}`,
  line: (score: string, profile: string, outreach: string) =>
    `${score} of 100 (profile ${profile} × outreach ${outreach})`,
  label: 'Effect',
  none: 'There are no contacts yet. Begin with: handslag import PATH',
  outreach: 'Outreach',
  parts: {
    contacts: 'Contacts',
    reach: 'Known network',
    groups: 'Groups',
    'active-groups': 'Groups in which you help',
    requests: 'Personal requests',
    accepted: 'of which accepted',
    replies: 'People answered',
  },
  explained: {
    title: 'How it is reckoned',
    product: 'Effect is profile × outreach ÷ 100: either side alone brings little (P7).',
    profile: 'What the profile is worth, item by item: handslag profile',
    curve: 'A part of outreach brings its worth × (1 − e^(−count ÷ scale)): the first of a kind bring most.',
    part: (worth: string, scale: string) => `worth ${worth}, scale ${scale}`,
    reasons: {
      contacts: 'more contacts, more to see and be seen by; the first hundreds most',
      reach: 'contacts, people at two steps and members of groups can find and be found; the first thousands most',
      groups: 'members of a group see more of the profile',
      'active-groups': 'a group in which one is silent brings little',
      requests: "a request with a note of one's own opens doors",
      accepted: 'a personal request that was accepted is a contact who knows why',
      replies: 'people who get answers write again',
    },
  },
  points: (points: string, worth: string) => `${points} of ${worth}`,
  basis:
    'Contacts and groups as they are; the known network is they, people at two steps and members of groups; the rest is within the last year.',
  untold: 'No export has told of your profile yet: it may be stronger, and the effect with it.',
  importProfile: 'Import an export that tells of your profile: what is missing there is not known yet.',
  hour: 'One more hour would bring',
  onProfile: (gain: string) => `on the profile, about ${gain} points`,
  onOutreach: (gain: string) => `on outreach, about ${gain} points`,
  history: 'By month; how the profile was before its first export is not known',
  deeds: {
    contacts: 'Accept or invite somebody who belongs in your network.',
    reach: 'Join a group in your field.',
    groups: 'Join a group in your field.',
    'active-groups': 'Help somebody in one of your groups.',
    requests: 'Invite somebody with a note of your own.',
    accepted: 'Invite somebody with a note of your own.',
    replies: 'Answer somebody who wrote to you.',
  },
}

/** The months that went by. */
export const progress = {
  description: 'contacts, outreach, requests, acceptance and replies, month by month',
  title: (from: string, to: string) => `From ${from} to ${to}`,
  series: {
    contacts: 'Contacts',
    reach: 'Known beyond them',
    outreach: 'Outreach',
    effect: 'Effect',
    requests: 'Requests sent',
    acceptance: 'Accepted',
    replies: 'People answered',
  },
  months: 'how many months back',
  share: (accepted: string, settled: string) => `${accepted} of ${settled}`,
}
