/** P8–P10: go broad until the target is reached, then be selective. */
export type Phase = 'broad' | 'selective'
