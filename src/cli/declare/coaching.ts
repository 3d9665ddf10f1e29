import { Option } from 'commander'
import type { Declaring } from '../program.ts'
import { worksAlone } from '../slip.ts'

/** Commands that say what to do next. */
export function declareCoaching({
  program,
  texts: { program: texts, rhythm, effect, progress },
  lazily,
}: Declaring): void {
  const yesOrNo = (flag: string, text: string) => new Option(`--${flag} <answer>`, text).choices(['yes', 'no'])
  program
    .command('profile')
    .description(texts.commands.profile)
    .addOption(yesOrNo('photo', texts.options.photo))
    .addOption(yesOrNo('banner', texts.options.banner))
    .addOption(yesOrNo('custom-url', texts.options.customUrl))
    .option('--ask', texts.options.ask)
    .addHelpText('after', texts.examples('handslag profile', 'handslag profile --photo yes --banner no'))
    .action(lazily(async () => (await import('../commands/profile.ts')).profile))
  program
    .command('effect')
    .description(effect.description)
    .option('--explain', texts.options.explain)
    .addHelpText('after', texts.examples('handslag effect', 'handslag effect --explain'))
    .action(lazily(async () => (await import('../commands/effect.ts')).effect))
  program
    .command('progress')
    .description(progress.description)
    .option('--months <n>', progress.months)
    .addHelpText('after', texts.examples('handslag progress', 'handslag progress --months 24 --json'))
    .action(lazily(async () => (await import('../commands/progress.ts')).progress))
  program
    .command('keep-in-touch')
    .description(rhythm.description)
    .option('--all', rhythm.options.all)
    .addHelpText('after', texts.examples('handslag keep-in-touch', 'handslag keep-in-touch --all'))
    .action(lazily(async () => (await import('../commands/keep-in-touch.ts')).keepInTouch))
  const plan = worksAlone(program.command('plan'))
    .description(texts.commands.plan)
    .option('--week', texts.options.week)
    .option('--ics <file>', texts.options.ics)
    .option('--markdown', texts.options.markdown)
    .option('--explain', texts.options.explain)
    .addHelpText('after', texts.examples('handslag plan', 'handslag plan --ics week.ics', 'handslag plan done 3'))
    .action(lazily(async () => (await import('../commands/plan.ts')).plan))
  plan
    .command('done <number...>')
    .description(texts.commands.planDone)
    .addHelpText('after', texts.examples('handslag plan done 3'))
    .action(lazily(async () => (await import('../commands/plan.ts')).planDone))
  plan
    .command('skip <number...>')
    .description(texts.commands.planSkip)
    .addHelpText('after', texts.examples('handslag plan skip 2 4'))
    .action(lazily(async () => (await import('../commands/plan.ts')).planSkip))
  plan
    .command('snooze <number...>')
    .description(texts.commands.planSnooze)
    .addHelpText('after', texts.examples('handslag plan snooze 5'))
    .action(lazily(async () => (await import('../commands/plan.ts')).planSnooze))
}
