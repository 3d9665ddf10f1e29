export const status = {
  phase: { broad: 'broad', selective: 'selective' },
  phaseMeans: {
    broad: 'accept generously until the target is reached',
    selective: 'accept whom you know, have met, are in touch with, or want to',
  },
  labels: {
    phase: 'Phase',
    contacts: 'Contacts',
    incoming: 'Invitations',
    outgoing: 'Sent requests',
    groups: 'Groups',
    export: 'Export',
  },
  contacts: ['contact', 'contacts'] as [string, string],
  invitations: ['invitation', 'invitations'] as [string, string],
  accepted: ['accepted invitation', 'accepted invitations'] as [string, string],
  requests: ['request', 'requests'] as [string, string],
  ofTarget: (contacts: string, target: string) => `${contacts} of ${target}`,
  hidden: (n: string) => `${n} with a hidden profile`,
  unconfirmed: (n: string) => `${n} accepted, not yet seen in an export`,
  gone: (n: string) => `${n} gone since the last full export`,
  waiting: (n: string) => `${n} waiting for your answer`,
  sent: (n: string) => `${n} waiting for theirs`,
  stale: (n: string) => `${n} older than three weeks`,
  outdated: (day: string) => `from ${day}: ask for a new one, invitations may have expired since`,
  nextTitle: 'Next',
  empty: (path: string) => `Nothing is stored yet (${path}).`,
  begin: [
    'Ask LinkedIn for your data: Settings > Data privacy > Get a copy of your data.',
    'When the archive has come: handslag import Basic_LinkedInDataExport.zip',
    'To look around first on made-up people: handslag demo',
  ],
  next: {
    import: () => ({ action: 'Import your data export', why: 'every piece of advice rests on your own contacts' }),
    triage: {
      broad: (n: string) => ({ action: `Go through ${n}`, why: 'below the target most invitations are worth a yes' }),
      selective: (n: string) => ({
        action: `Go through ${n}`,
        why: 'from the target on, each yes should rest on a reason',
      }),
    },
    stale: (n: string) => ({
      action: `Look at ${n} left unanswered`,
      why: 'a request that nobody accepts makes no contact',
    }),
    unconfirmed: (n: string) => ({
      action: `Make the clicks for ${n}`,
      why: 'a contact exists only when the platform knows of it too',
    }),
    groups: () => ({ action: 'Join a group in your field', why: 'its members count as your network too' }),
    interests: () => ({ action: 'Say whom you want to meet', why: 'then the program can tell who fits' }),
  },
}
