import type { ErrorCode, ErrorParams } from '../../model/errors.ts'

/** One sentence on what is wrong, one on the mend. */
export type ErrorTexts = { [Code in ErrorCode]: (params: ErrorParams[Code]) => [message: string, hint: string] }

const states = {
  pending: 'waiting',
  accepted: 'accepted',
  declined: 'declined',
  ignored: 'ignored',
  withdrawn: 'withdrawn',
  expired: 'expired',
}
const kinds = { person: 'person', invitation: 'invitation', group: 'group', interest: 'interest' }
const listing = {
  person: 'handslag contacts list',
  invitation: 'handslag triage list',
  group: 'handslag groups list',
  interest: 'handslag interests list',
}

const unsafe = {
  path: 'would be written outside it',
  bomb: 'unpacks to far more than an export holds',
  overlap: 'shares its bytes with another entry',
}

export const errors: ErrorTexts = {
  usage: ({ problem }) => [problem, 'See handslag --help, or handslag COMMAND --help.'],
  'unknown-person': ({ reference, near }) => [
    `Nobody in the store goes by "${reference}".${near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ''}`,
    'Give a name, an id such as p7, or a profile address; handslag contacts list shows whom it knows, and contacts add adds somebody.',
  ],
  'ambiguous-person': ({ reference, candidates, more }) => [
    `"${reference}" can mean several people: ${candidates.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
    'Use the id that stands before the name.',
  ],
  'unknown-id': ({ kind, reference }) => [
    `There is no ${kinds[kind]} ${reference}.`,
    `${listing[kind]} shows the ids.`,
  ],
  'unknown-value': ({ what, value, known }) => [
    `"${value}" is not a known ${what}.`,
    `Use one of: ${known.join(', ')}.`,
  ],
  'already-answered': ({ reference, state }) => [
    `Invitation ${reference} is already ${states[state]}.`,
    `Take that back first: handslag triage reopen ${reference}.`,
  ],
  'nothing-to-reopen': ({ reference }) => [
    `There is no answer of yours to ${reference} that could be taken back.`,
    'handslag triage list --status all shows which invitations you have answered.',
  ],
  'wrong-direction': ({ reference, direction }) =>
    direction === 'outgoing'
      ? [
          `You sent ${reference} yourself.`,
          `A request of your own can be withdrawn: handslag triage withdraw ${reference}.`,
        ]
      : [
          `${reference} was sent to you.`,
          'Only a request of your own can be withdrawn; accept, ask, decline or ignore this one.',
        ],
  'not-a-date': ({ value }) => [`"${value}" is not a day.`, 'Write it as 2026-03-04.'],
  'not-a-moment': ({ value }) => [
    `"${value}" is neither a day nor a time back from today.`,
    'Write 2026-03-04, or 10d, 6w, 6m or 1y.',
  ],
  'not-a-rhythm': ({ value }) => [
    `"${value}" is no rhythm.`,
    'Write 90d, 6w, 3m or 1y, from one to another as 90d..120d, or none.',
  ],
  'not-a-span': ({ value }) => [`"${value}" is no length of time.`, 'Write 90d, 12w, 24m or 2y.'],
  'not-yet': ({ value }) => [`${value} is still to come.`, 'Log it when it has been.'],
  'not-an-address': ({ value }) => [
    `"${value}" is not the address of a profile.`,
    'Write it as https://www.linkedin.com/in/someone.',
  ],
  'address-taken': ({ value, owner }) => [`${value} is the profile of ${owner}.`, 'Check the address.'],
  'alias-taken': ({ value, owner }) => [`"${value}" already means ${owner}.`, 'Choose another alias.'],
  'ambiguous-group': ({ reference, candidates }) => [
    `"${reference}" can mean several groups: ${candidates.join('; ')}.`,
    'Use the id that stands before the name.',
  ],
  'unknown-setting': ({ key, known, near }) => [
    `There is no setting "${key}".${near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ''}`,
    `Use one of: ${known.join(', ')}, fact.NAME (see handslag facts) or lint.RULE (see handslag rules).`,
  ],
  'unknown-topic': ({ id, near }) => [
    `There is nothing called "${id}" to explain.${near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ''}`,
    'handslag explain lists what there is.',
  ],
  'no-schema': ({ command, near }) => [
    `There is no command "${command}" whose JSON has a schema.${near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ''}`,
    'handslag schema lists those that have one.',
  ],
  'already-known': ({ name, candidates }) => [
    `There is already someone called ${name}: ${candidates.join('; ')}.`,
    'Use handslag contacts edit with that id, or --yes for another person of the same name.',
  ],
  'nobody-named': () => [
    'It is not said who is meant.',
    'Name people, or select them with --company or another filter.',
  ],
  'nothing-to-change': () => ['It is not said what to change.', 'handslag contacts edit --help lists the fields.'],
  'empty-text': ({ what }) => [`${what} cannot be empty.`, 'Type what it should be.'],
  'same-person': ({ name }) => [`Both references mean ${name}.`, 'Name two different people.'],
  'met-where': () => ['--met-on needs to know where you met.', 'Add --met and the name of the occasion.'],
  'nothing-read': ({ path, expected }) => [`No row of ${path} could be read.`, `The first line must name ${expected}.`],
  'not-a-number': ({ what, value, least }) => [
    `"${value}" is not a number that ${what} can be.`,
    least === null ? 'Give a number above 0.' : `Give a whole number, ${least} or more.`,
  ],
  'nothing-to-undo': () => ['There is nothing to take back.', 'handslag undo --list shows what could be.'],
  'nothing-to-redo': () => ['There is nothing to bring back.', 'Only what undo has just taken back can be.'],
  'file-missing': ({ path }) => [
    `There is no file or folder ${path}.`,
    'Check the path; quotes help where it has spaces.',
  ],
  'not-a-file': ({ path }) => [
    `${path} is no ordinary file.`,
    'Name one that is, and save what comes from elsewhere to a file first; nothing was changed.',
  ],
  'file-unreadable': ({ path, reason }) => [`${path} cannot be read: ${reason}.`, 'Check that you may read it.'],
  'archive-damaged': ({ path, reason }) => [
    `The archive ${path} is damaged or cut short: ${reason}.`,
    'Download it again; nothing of it was imported.',
  ],
  'archive-encrypted': ({ path }) => [
    `The archive ${path} is locked with a password.`,
    'Unpack it yourself and import the folder.',
  ],
  'archive-unsafe': ({ path, entry, reason }) => [
    `The archive ${path} is not safe to open: ${entry} ${unsafe[reason]}.`,
    'LinkedIn makes no such archive. Ask for your data again; nothing of this one was imported.',
  ],
  'row-too-long': ({ file, line, most }) => [
    `${file} has a row of more than ${most / 1024 / 1024} million characters from line ${line} on.`,
    'A quotation mark is probably open there. Mend that line or ask for your data again.',
  ],
  'header-unknown': ({ file, expected, lines }) => [
    `${file} has no header that handslag knows. It looked for ${expected.join(', ')} and saw: ${lines.join(' / ')}`,
    'Use the file as LinkedIn made it; nothing was imported.',
  ],
  'heading-twice': ({ file, heading }) => [
    `${file} has more than one column ${heading}, so it is open which of them counts.`,
    'Remove the one too many, or use the file as LinkedIn made it; nothing was imported.',
  ],
  'rows-unreadable': ({ file, rows, line, reason }) => [
    `None of the ${rows} rows of ${file} could be read; the first, on line ${line}: ${reason}.`,
    'Use the file as LinkedIn made it, or leave it out; nothing was imported.',
  ],
  'nothing-to-import': ({ path }) => [
    `${path} holds no file of a LinkedIn data export.`,
    'Give the ZIP archive, the folder it was unpacked to, or a file such as Connections.csv.',
  ],
  'no-list': ({ path }) => [`${path} holds no list of contacts.`, 'Give their archive, or its Connections.csv.'],
  'who-are-you': ({ file }) => [
    `${file} does not say which of these people is you.`,
    'Import the whole archive, or say who you are: handslag import PATH --me "Your Name".',
  ],
  'nothing-to-lint': ({ file }) => [
    file === null ? 'The text is empty.' : `The text in ${file} is empty.`,
    'Give the message that you mean to send: in a file, or through a pipe (|).',
  ],
  'line-unreadable': ({ missing }) => [
    `A line was given without ${missing}.`,
    'Give one object a line, such as {"id":"1","text":"Hi Anna, ...","kind":"request"}.',
  ],
  'editor-failed': ({ editor }) => [`The editor ${editor} ended without a text.`, 'Set EDITOR, or give a file.'],
  'no-terminal': ({ command, instead }) => [
    `handslag ${command} asks questions and needs a terminal.`,
    `Without one, use ${instead}.`,
  ],
  'no-home': () => [
    'The system does not say where your home folder is, so the store has no place.',
    'Set HOME, or name a file with --store or HANDSLAG_STORE.',
  ],
  'no-store': ({ path }) => [`There is no store at ${path} yet.`, 'Begin with handslag import and your data export.'],
  'store-not-ours': ({ path }) => [
    `${path} is not a handslag store.`,
    'Name another file with --store, or move this one away; it was left as it is.',
  ],
  'store-newer': ({ path, found, known }) => [
    `${path} was written by a newer handslag (schema ${found}; this one knows up to ${known}).`,
    'Update handslag; the store was left as it is.',
  ],
  'store-busy': ({ path }) => [
    `Another handslag is writing to ${path}.`,
    'Wait until it has finished, then run the command again.',
  ],
  'store-damaged': ({ path, reason }) => [
    `The store ${path} is damaged: ${reason}.`,
    'Put a backup back with handslag restore FILE; what is there now is kept beside it.',
  ],
  'store-read-only': ({ path }) => [
    `${path} cannot be written: the file, its folder or its disk is read-only for you.`,
    'Get the right to write there, or name another store with --store; nothing was changed.',
  ],
  'store-replaced': ({ path }) => [
    `${path} was deleted or replaced while this command was using it, so nothing of it was stored.`,
    'See what lies there now, then run the command again.',
  ],
  'disk-full': ({ path }) => [
    `There is no room left on the disk of ${path}.`,
    'Make room and run the command again; the store is as it was.',
  ],
  'forget-unfinished': ({ reason }) => [
    `The rows are gone, but the files could not be cleaned: ${reason}.`,
    'Until handslag doctor --fix has done that, traces may be left in them.',
  ],
  'backup-broken': ({ path, reason }) => [
    `${path} is not a whole backup of a handslag store: ${reason}.`,
    'Choose another backup; the store is as it was.',
  ],
  'file-unwritable': ({ path, reason }) => [
    `${path} could not be written: ${reason}.`,
    'Name a file in a folder that is there and yours.',
  ],
  'store-itself': ({ path }) => [`${path} is the store itself.`, 'Name another file; nothing was changed.'],
  'file-exists': ({ path }) => [`${path} is already there.`, 'Name another file, or move that one away.'],
  'no-such-file': ({ path }) => [`There is no file ${path}.`, 'Check the path; the store is as it was.'],
  'needs-yes': ({ question }) => [`There is no terminal to ask: ${question}`, 'Give --yes if you are sure.'],
  'not-on-plan': ({ number, actions }) => [
    `There is no number ${number} on this week's list, which has ${actions}.`,
    'handslag plan shows the list.',
  ],
  'only-requests': () => [
    'Only a connection request can be noted as sent.',
    'Use --kind request, or leave out --save; messages come with your next export.',
  ],
  'is-contact': ({ name }) => [`${name} is a contact of yours already.`, 'Write a message: handslag draft PERSON.'],
  'request-waits': ({ name, reference }) => [
    `A request of yours to ${name} waits already (${reference}).`,
    `Take it back first: handslag outbox withdraw ${reference}.`,
  ],
  'copy-failed': ({ reason }) => [
    `The text could not be copied: ${reason}`,
    'Copy it from the screen; on Linux this takes xsel or wl-copy.',
  ],
  'nothing-to-follow-up': ({ name }) => [
    `No message of yours to ${name} waits for an answer.`,
    'Write a new one: handslag draft PERSON --kind message.',
  ],
  'followed-up': ({ name, times }) => [
    `You have written to ${name} ${times} times since they last wrote: asking once more is enough.`,
    'Give it time, or try another way: handslag channel PERSON.',
  ],
  'store-unusable': ({ path, reason }) => [
    `The store ${path} cannot be used: ${reason}.`,
    'Check that the folder exists, that you may write to it and that the disk has room.',
  ],
}
