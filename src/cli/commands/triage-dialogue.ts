import type { Desk } from '../../app/desk.ts'
import { answerInvitations } from '../../app/triage/answer.ts'
import { followSenders } from '../../app/triage/follow.ts'
import { type TriageList, triageList } from '../../app/triage/list.ts'
import { reopenInvitations } from '../../app/triage/reopen.ts'
import type { TriageRow } from '../../app/triage/row.ts'
import { type Step, Walk } from '../../app/triage/walk.ts'
import type { Texts } from '../../i18n/texts.ts'
import { harmlessIn } from '../../language/harmless.ts'
import { act } from '../../store/action.ts'
import { type ExitCode, exit } from '../exit-codes.ts'
import { pageFor } from '../page.ts'
import { askOneKey } from '../prompts/one-key.ts'
import type { Session } from '../session.ts'
import { triageCard } from '../views/triage-card.ts'
import { nameOf } from '../views/triage-details.ts'
import { triageSummary } from '../views/triage-summary.ts'

type Choice = keyof Texts['dialogue']['choices']

/** Goes through the waiting invitations on a terminal. Every answer is saved at once, as an action of its own. */
export async function triageDialogue(session: Session): Promise<ExitCode> {
  const { found } = await session.read(desk => triageList(desk, { limit: 1 }))
  if (found === 0) {
    say(session, session.texts.dialogue.nobody)
    return exit.done
  }
  return session.write(async desk => {
    const walk = new Walk()
    const code = await goThrough(session, desk, walk)
    say(session, triageSummary(walk, harmlessIn(triageList(desk)), pageFor(session)))
    return code
  })
}

async function goThrough(session: Session, desk: Desk, walk: Walk): Promise<ExitCode> {
  for (;;) {
    const list = harmlessIn(triageList(desk))
    const row = walk.current(list.invitations)
    if (row === null) return exit.done
    const choice = await ask(session, list, row, walk)
    if (choice === 'quit') return exit.done
    if (choice === 'interrupt') return exit.interrupted
    await take(choice, { session, desk, walk, list, row })
  }
}

/** @returns what the user chose, or `interrupt` for Ctrl-C */
async function ask(session: Session, list: TriageList, row: TriageRow, walk: Walk): Promise<Choice | 'interrupt'> {
  const page = pageFor(session)
  const { choices, hint, progress } = page.texts.dialogue
  const { number } = page.numbers
  const ahead = list.invitations.length - walk.with('skip').length - walk.with('ask').length
  const place = progress(number(walk.length + 1), number(walk.length + ahead))
  const meanings = Object.fromEntries(Object.entries(choices).map(([choice, { key }]) => [key, choice]))
  const labels = Object.values(choices).map(({ label }) => label)
  const wide = labels.join('  ')
  const keys = wide.length < page.width ? wide : labels.join(' ')
  const content = triageCard(row, list, place, page)
  const question = { content, keys, hint, meanings: { q: 'quit', ...meanings } }
  try {
    return (await askOneKey(question, { clearPromptOnDone: true })) as Choice
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') return 'interrupt'
    throw error
  }
}

interface Here {
  session: Session
  desk: Desk
  walk: Walk
  list: TriageList
  row: TriageRow
}

async function take(choice: Exclude<Choice, 'quit'>, here: Here): Promise<void> {
  if (choice === 'back') await goBack(here)
  else if (choice === 'follow') await followNow(here)
  else await passOn(choice, here)
}

async function passOn(step: Step, here: Here): Promise<void> {
  const { session, walk, row } = here
  if (step !== 'skip') await answer(step, here)
  else say(session, session.texts.dialogue.done.skip(nameOf(row, pageFor(session))))
  walk.pass(row, step)
}

async function answer(step: Exclude<Step, 'skip'>, { session, desk, list, row }: Here): Promise<void> {
  const { dialogue, triage } = session.texts
  const after = await save(session, desk, `${step} ${row.id}`, () => answerInvitations(desk, step, [row.id]))
  say(session, dialogue.done[step](nameOf(row, pageFor(session))))
  if (step === 'ask' && row.question) say(session, `  ${triage.writeBack(row.question.text)}`)
  if (after.phase !== list.phase) say(session, dialogue.switched(session.numbers.number(after.target)))
}

async function followNow({ session, desk, row }: Here): Promise<void> {
  const { done } = session.texts.dialogue
  const { invitations } = await save(session, desk, `follow ${row.id}`, () => followSenders(desk, [row.id]))
  say(session, (invitations[0]?.new ? done.follow : done.followed)(nameOf(row, pageFor(session))))
}

/** Back to the one before, which waits again. */
async function goBack({ session, desk, walk }: Here): Promise<void> {
  const { done } = session.texts.dialogue
  const last = walk.back()
  if (last === null) {
    say(session, done.beginning)
    return
  }
  const { id } = last.row
  if (last.step !== 'skip') await save(session, desk, `reopen ${id}`, () => reopenInvitations(desk, [id]))
  say(session, done.back(nameOf(last.row, pageFor(session))))
}

function save<Result>({ now, options }: Session, { store }: Desk, command: string, work: () => Result) {
  return act(store, { command: `triage ${command}`, at: now, dryRun: options.dryRun === true }, work)
}

function say({ io }: Session, text: string): void {
  io.stdout.write(`${text}\n`)
}
