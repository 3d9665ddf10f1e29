/** To be raised whenever a rule, a lexicon or the scoring changes: verdicts that are stored are worked out again. */
export const linterVersion = 3
