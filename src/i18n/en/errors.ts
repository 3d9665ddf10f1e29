import type { ErrorCode, ErrorParams } from '../../model/errors.ts'

/** One sentence on what is wrong, one on the mend. */
export type ErrorTexts = { [Code in ErrorCode]: (params: ErrorParams[Code]) => [message: string, hint: string] }

const kinds = { person: 'person', invitation: 'invitation', group: 'group', interest: 'interest' }

export const errors: ErrorTexts = {
  usage: ({ problem }) => [problem, 'See handslag --help, or handslag COMMAND --help.'],
  'unknown-person': ({ reference, near }) => [
    `Nobody in the store goes by "${reference}".${near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ''}`,
    'Give a name, an id such as p7, or a profile address; handslag contacts list shows whom it knows.',
  ],
  'ambiguous-person': ({ reference, candidates, more }) => [
    `"${reference}" can mean several people: ${candidates.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
    'Use the id that stands before the name.',
  ],
  'unknown-id': ({ kind, reference }) => [
    `There is no ${kinds[kind]} ${reference}.`,
    'The list command of its kind shows the ids.',
  ],
  'unknown-value': ({ what, value, known }) => [
    `"${value}" is not a known ${what}.`,
    `Use one of: ${known.join(', ')}.`,
  ],
  'not-a-date': ({ value }) => [`"${value}" is not a day.`, 'Write it as 2026-03-04.'],
  'not-a-number': ({ what, value }) => [`"${value}" is not a number that ${what} can be.`, 'Give a whole number.'],
  'nothing-to-undo': () => ['There is nothing to take back.', 'handslag undo --list shows what could be.'],
  'nothing-to-redo': () => ['There is nothing to bring back.', 'Only what undo has just taken back can be.'],
  'no-terminal': ({ command, instead }) => [
    `handslag ${command} asks questions and needs a terminal.`,
    `Without one, use ${instead}.`,
  ],
  'no-store': ({ path }) => [`There is no store at ${path} yet.`, 'Begin with handslag import and your data export.'],
  'store-not-ours': ({ path }) => [
    `${path} is not a handslag store.`,
    'Name another file with --store; this one was left as it is.',
  ],
  'store-newer': ({ path, found, known }) => [
    `${path} was written by a newer handslag (schema ${found}; this one knows up to ${known}).`,
    'Update handslag; the store was left as it is.',
  ],
  'store-busy': ({ path }) => [
    `Another handslag is writing to ${path}.`,
    'Wait until it has finished, then run the command again.',
  ],
  'backup-broken': ({ path, reason }) => [
    `${path} is not a whole backup of a handslag store: ${reason}.`,
    'Choose another backup; the store is as it was.',
  ],
  'file-exists': ({ path }) => [`${path} is already there.`, 'Name another file, or move that one away.'],
  'no-such-file': ({ path }) => [`There is no file ${path}.`, 'Check the path; the store is as it was.'],
  'needs-yes': ({ question }) => [`There is no terminal to ask: ${question}`, 'Give --yes if you are sure.'],
  'store-unusable': ({ path, reason }) => [
    `The store ${path} cannot be used: ${reason}.`,
    'Check that the folder exists, that you may write to it and that the disk has room.',
  ],
}
