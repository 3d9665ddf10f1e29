/** The command line's own words: help, options, complaints. */
export const program = {
  description: 'A personal networking coach. It advises on your own data export; you act. Nothing leaves this machine.',
  helpCommand: 'help [command]',
  options: {
    forgotten: 'how many people were forgotten',
    allow: 'let a forgotten person return with the next import',
    fix: 'mend what can be mended without a choice',
    store: 'the store to use (else HANDSLAG_STORE, else your data folder)',
    json: 'one JSON document on stdout',
    jsonl: 'lists: one JSON document a line',
    lang: 'language (else HANDSLAG_LANG, else the locale)',
    quiet: 'no notices',
    yes: 'answer yes to every question',
    dryRun: 'show what would change and change nothing',
    noColor: 'no colours',
    version: 'show the version',
    help: 'show help',
  },
  titles: { 'Usage:': 'Usage:', 'Options:': 'Options:', 'Commands:': 'Commands:', 'Arguments:': 'Arguments:' },
  examples: (...lines: string[]) => `\nExamples:\n${lines.map(line => `  $ ${line}`).join('\n')}\n`,
  /** A complaint of the option reader, which speaks English. */
  usageProblem: (message: string) => `${message.charAt(0).toUpperCase()}${message.slice(1)}`,
  unexpected: (reason: string): [string, string] => [
    `Something went wrong that should not have: ${reason}`,
    'Run it again with HANDSLAG_DEBUG=1 for the details; the store is as it was.',
  ],
  commands: {
    backup: 'copy the store while it is in use, and read the copy back',
    doctor: 'check the store, and say what it holds and what it never does',
    forget: 'remove every trace of a person from the store and its copies',
    restore: 'put a backup into the store; what was there is kept',
    status: 'where you stand: phase, contacts, pending invitations, what to do next',
  },
}
