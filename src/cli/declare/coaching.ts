import { Option } from 'commander'
import type { Declaring } from '../program.ts'

/** Commands that say what to do next. */
export function declareCoaching({ program, texts: { program: texts }, lazily }: Declaring): void {
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
}
