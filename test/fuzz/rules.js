/** What may not happen, whatever the program is given. */

export function must(holds, what, ran) {
  if (holds) return
  const told =
    ran === undefined ? '' : `: ${ran.argv.join(' ').slice(0, 300)} → ${ran.code} ${ran.stderr.slice(0, 600)}`
  throw new Error(`${what}${told}`)
}

/** A command ends with a code that is documented, and with an error that a user can mend. @returns its document */
export function sound(ran, codes = [0]) {
  const { code, stdout, stderr } = ran
  must(codes.includes(code), `a code other than ${codes.join(', ')}`, ran)
  if (code < 2) return must(stderr === '', 'words on stderr', ran)
  must(stdout === '', 'output of a command that failed', ran)
  const { error } = JSON.parse(stderr)
  must(error.code !== 'unexpected', 'an error that nobody foresaw', ran)
  must(!/\n\s+at /.test(error.message + error.hint), 'a stack trace', ran)
  must(error.message !== '' && error.hint !== '', 'an error without words', ran)
}

/** What an import says of itself adds up, and is no success without a record. */
export function addsUp({ files }, ran) {
  for (const { file, rows, added, updated, unchanged, hidden, skipped, kind } of files) {
    const done = added + updated + unchanged + hidden
    const given = rows + (kind === 'edges' ? skipped.length : 0) // there a row is a tie
    must(done + skipped.length === given, `${file}: ${given} rows, ${done} done, ${skipped.length} skipped`, ran)
    const unread = skipped.filter(({ reason }) => /^(card|cells|quotes|date|no-name|no-text)$/.test(reason))
    must(given === 0 || unread.length < given, `${file}: a success of which no row could be read`, ran)
  }
}

const reading = [
  ['status', '--json'],
  ['status'],
  ['triage', 'list', '--json'],
  ['triage', 'list', '--explain'],
  ['contacts', 'list', '--json'],
  ['contacts', 'show', 'p3'],
  ['groups', 'list', '--json'],
  ['outbox', '--json'],
  ['progress', '--json'],
  ['keep-in-touch', '--json'],
  ['effect'],
  ['reach', '--json'],
  ['find', 'a', '--json'],
  ['export', '--format', 'csv'],
  ['export', '--format', 'vcard'],
  ['export', '--format', 'ics'],
  ['export'],
  ['plan', '--json'],
  ['report', '--json'],
]

/** Whatever a store holds, every question to it has an answer. */
export async function answersAll(program) {
  for (const argv of reading) sound(await program.handslag(argv))
  sound(await program.handslag(['doctor', '--json']), [0, 1])
}
