/** The guide's principles, and the commands in which each is at work. */
export const principleCommands = {
  P1: ['triage', 'status'],
  P2: ['triage follow'],
  P3: ['effect', 'reach'],
  P4: ['find', 'visibility'],
  P5: ['triage', 'reach --candidates'],
  P6: ['reach', 'groups list'],
  P7: ['effect', 'profile'],
  P8: ['triage', 'config set target'],
  P9: ['triage', 'interests add'],
  P10: ['triage', 'status', 'config set target'],
  P11: ['plan', 'reach --candidates', 'interests add'],
  P12: ['plan', 'contacts relate'],
  P13: ['plan', 'keep-in-touch', 'contacts list --quiet-since 6m', 'import'],
  P14: ['lint', 'draft'],
  P15: ['lint', 'contacts relate'],
  P16: ['lint', 'draft'],
  P17: ['channel', 'facts'],
  P18: ['channel', 'config set premium'],
  P19: ['channel', 'contacts edit'],
  P20: ['channel', 'plan', 'config set premium'],
  P21: ['groups advice', 'groups log', 'groups join'],
  P22: ['lint --kind group-post'],
  P23: ['reach', 'visibility', 'groups members'],
  P24: ['groups list', 'reach'],
} as const satisfies Record<string, readonly string[]>

export type PrincipleId = keyof typeof principleCommands
