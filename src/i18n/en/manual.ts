/** The words of the manual page. */
export const manual = {
  title: 'User commands',
  brief: 'a personal networking coach for the terminal',
  synopsis: 'Synopsis',
  description: 'Description',
  options: 'Options',
  commands: 'Commands',
  exitStatus: 'Exit status',
  exitCodes: [
    ['0', 'done'],
    ['1', 'findings: lint errors, problems that doctor found'],
    ['2', 'wrong usage'],
    ['3', 'input that could not be read'],
    ['4', 'trouble with the store'],
    ['130', 'interrupted'],
  ] as [string, string][],
  environment: 'Environment',
  variables: [
    ['HANDSLAG_STORE', 'the store, where --store names none'],
    ['HANDSLAG_LANG', 'the language: en or sv'],
    ['HANDSLAG_TODAY', 'the day that counts as today (YYYY-MM-DD), for output that can be repeated'],
    ['HANDSLAG_WRITER_KEY', 'the key of your own writing model; it is never stored'],
    ['HANDSLAG_DEBUG', 'with 1, errors show where they arose'],
    ['NO_COLOR, FORCE_COLOR', 'without colours, or with them'],
    ['EDITOR', 'the program in which drafts and messages are written'],
  ] as [string, string][],
}
