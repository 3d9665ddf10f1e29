import { answersAll, must, sound } from './rules.js'

const formats = ['pretty', 'compact', 'github', 'sarif', 'json']
const kinds = ['request', 'inmail', 'message', 'reply', 'group-post']

/** A line in, a line out, in order. */
export async function lintingLines(program, { bytes }) {
  program.begin()
  const ran = await program.handslag(['lint', '--jsonl'], bytes)
  must([0, 1, 3].includes(ran.code) && ran.stderr === '', 'lines that could not be answered', ran)
  const given = bytes
    .toString()
    .split('\n')
    .filter(line => line.trim() !== '')
  const answers = ran.stdout.split('\n').slice(0, -1)
  must(answers.length === given.length, `${given.length} lines in, ${answers.length} out`, ran)
  for (const answer of answers) {
    const { error, score, characters } = JSON.parse(answer)
    must(error !== undefined || (score >= 0 && score <= 100 && characters >= 0), 'no score from 0 to 100', ran)
  }
}

/** Every format shows every text, and what it points at lies within the text. */
export async function linting(program, { bytes }, { thorough = true } = {}) {
  program.begin()
  const file = program.file('text.txt', bytes)
  for (const kind of thorough ? kinds : ['request']) {
    const ran = await program.handslag(['lint', file, '--json', '--kind', kind])
    sound(ran, [0, 1])
    const { problems, evidence } = JSON.parse(ran.stdout)
    for (const { start, end } of [...problems, ...evidence])
      must(start === undefined || (start >= 0 && start <= end && end <= bytes.toString().length), 'marks outside', ran)
  }
  for (const format of thorough ? formats : [])
    sound(await program.handslag(['lint', file, '--format', format]), [0, 1])
}

/** A setting that is taken leaves every command working; one that is refused leaves the store as it was. */
export async function configuring(program, { bytes }, { thorough = true } = {}) {
  program.begin()
  const before = program.content()
  const [key = '', ...value] = bytes.toString().replaceAll('\0', '').split('\n')
  const ran = await program.handslag(['config', 'set', '--json', '--', key, value.join('\n')])
  sound(ran, [0, 2])
  if (ran.code !== 0) return must(program.content() === before, 'a store that a refused setting changed', ran)
  const kept = await program.handslag(['config', 'get', '--json', '--', key])
  sound(kept)
  must(JSON.parse(kept.stdout).set === true, 'a setting that was not kept', kept)
  if (thorough) await answersAll(program)
}

/** A table of the user's own changes what it can and nothing else. */
export async function tabulating(program, { bytes }, { thorough = true } = {}) {
  for (const command of ['relate', 'edit']) {
    program.begin()
    const before = program.content()
    const ran = await program.handslag(['contacts', command, '--from', program.file('table.csv', bytes), '--json'])
    sound(ran, [0, 2, 3])
    if (ran.code !== 0) must(program.content() === before, 'a store that a refused table changed', ran)
    else if (program.content() !== before) {
      if (thorough) await answersAll(program)
      sound(await program.handslag(['undo', '--json']))
      must(program.content() === before, 'a table that undo did not take back', ran)
    }
  }
}

const asked = [['find'], ['visibility'], ['contacts', 'show'], ['channel'], ['explain'], ['reach', '--to']]
const told = [
  ['contacts', 'add'],
  ['contacts', 'note', 'p3'],
  ['contacts', 'tag', 'x', 'p3', 'p4', '--company'],
  ['contacts', 'edit', 'p3', '--alias'],
  ['contacts', 'edit', 'p3', '--met'],
  ['contacts', 'edit', 'p3', '--url'],
  ['contacts', 'rhythm', 'p3'],
  ['groups', 'add'],
  ['interests', 'add', 'topic'],
]

/** Whatever words are said, reading leaves the store as it was, and what was written can be taken back. */
export async function naming(program, { bytes }) {
  const text = bytes.toString().replaceAll('\0', '') // no shell passes one on
  program.begin()
  const before = program.content()
  for (const argv of asked) sound(await program.handslag(given(argv, text)), [0, 2])
  must(program.content() === before, 'a question that changed the store')
  for (const argv of told) {
    const ran = await program.handslag(given(argv, text))
    sound(ran, [0, 2])
    if (program.content() === before) continue
    must(ran.code === 0, 'a refused command that changed the store', ran)
    sound(await program.handslag(['undo', '--json']))
    must(program.content() === before, 'a command that undo did not take back', ran)
  }
}

/** The text as the value of the last option, or as an argument of its own, whatever it begins with. */
function given(argv, text) {
  const last = argv.at(-1)
  return last.startsWith('--') ? [...argv.slice(0, -1), `${last}=${text}`, '--json'] : [...argv, '--json', '--', text]
}
