import { type Command, Option } from 'commander'
import { type Answer, answers, directions, listedStates, triageOrders } from '../../app/triage/choices.ts'
import type { Declaring } from '../program.ts'
import { worksAlone } from '../slip.ts'
import { several } from './person-fields.ts'

/** Invitations: what to answer, and the answers. */
export function declareTriage(declaring: Declaring): void {
  const { program, texts, lazily } = declaring
  const triage = worksAlone(program.command('triage'))
    .description(texts.program.commands.triage)
    .addHelpText('after', texts.program.examples('handslag triage', 'handslag triage list --explain'))
    .action(lazily(async () => (await import('../commands/triage.ts')).triage))
  declareList(triage, declaring)
  for (const answer of answers) declareAnswer(triage, answer, declaring)
  triage
    .command('follow <id...>')
    .description(texts.program.commands.triageFollow)
    .addHelpText('after', texts.program.examples('handslag triage follow i12'))
    .action(lazily(async () => (await import('../commands/triage-answer.ts')).followInstead))
  triage
    .command('reopen <id...>')
    .description(texts.program.commands.triageReopen)
    .addHelpText('after', texts.program.examples('handslag triage reopen i12'))
    .action(lazily(async () => (await import('../commands/triage-answer.ts')).reopen))
}

function declareList(triage: Command, { texts, lazily }: Declaring): void {
  const { options } = texts.triage
  triage
    .command('list')
    .description(texts.program.commands.triageList)
    .addOption(new Option('--direction <direction>', options.direction).choices(directions))
    .addOption(new Option('--status <status>', options.status).choices(listedStates))
    .option('--unconfirmed', options.unconfirmed)
    .option('--stale', options.stale)
    .option('--since <moment>', options.since)
    .option('--company <text>', options.company)
    .option('--place <text>', options.place)
    .option('--tag <tag>', options.tag, several)
    .addOption(new Option('--sort <order>', options.sort).choices(triageOrders))
    .option('--limit <n>', options.limit)
    .option('--explain', options.explain)
    .addHelpText(
      'after',
      texts.program.examples(
        'handslag triage list --explain',
        'handslag triage list --status accepted --unconfirmed',
        'handslag triage list --direction outgoing --stale',
      ),
    )
    .action(lazily(async () => (await import('../commands/triage-list.ts')).listInvitations))
}

function declareAnswer(triage: Command, answer: Answer, { texts, lazily }: Declaring): void {
  triage
    .command(`${answer} <id...>`)
    .description(texts.program.commands.triageAnswers[answer])
    .option('--because <text>', texts.triage.options.because)
    .addHelpText('after', texts.program.examples(`handslag triage ${answer} i12`, answerExample[answer]))
    .action(lazily(async () => (await import('../commands/triage-answer.ts')).answering(answer)))
}

const answerExample: Record<Answer, string> = {
  accept: 'handslag triage accept i12 i15 --because "we met at the fair"',
  ask: 'handslag triage ask i12 i15',
  decline: 'handslag triage decline i12 --because "sells leads"',
  ignore: 'handslag triage ignore i12 i15 i16',
  withdraw: 'handslag triage withdraw i30',
}
