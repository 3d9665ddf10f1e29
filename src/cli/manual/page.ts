import type { Command } from 'commander'
import type { Heading, List, Paragraph, Root, RootContent } from 'mdast'
import remarkMan from 'remark-man'
import { unified } from 'unified'
import type { Texts } from '../../i18n/texts.ts'
import type { Day } from '../../model/day.ts'
import { commandsUnder } from '../completion/tree.ts'

/** The manual page, as roff: everything that `--help` tells of each command, and what holds for all of them. */
export function manualPage(program: Command, texts: Texts['manual'], today: Day): string {
  const tree: Root = {
    type: 'root',
    children: [
      heading(2, texts.synopsis),
      paragraph(`${program.name()} ${program.usage()}`),
      heading(2, texts.description),
      paragraph(program.description()),
      heading(2, texts.options),
      ...optionsOf(program),
      heading(2, texts.commands),
      ...commandsUnder(program, '').flatMap(({ path, command }) => commandPart(path, command)),
      heading(2, texts.exitStatus),
      list(texts.exitCodes.map(([code, meaning]) => `${code}  ${meaning}`)),
      heading(2, texts.environment),
      list(texts.variables.map(([name, meaning]) => `${name}: ${meaning}`)),
    ],
  }
  const version = program.version() ?? ''
  const head = { name: program.name(), section: 1, description: texts.brief, version, manual: texts.title, date: today }
  return String(unified().use(remarkMan, head).stringify(tree))
}

function commandPart(path: string, command: Command): RootContent[] {
  return [
    heading(3, `handslag ${path} ${command.usage()}`.trim()),
    paragraph(command.description()),
    ...argumentsOf(command),
    ...optionsOf(command),
  ]
}

function argumentsOf(command: Command): List[] {
  const named = command.createHelp().visibleArguments(command)
  return named.length === 0 ? [] : [list(named.map(argument => `${argument.name()}: ${argument.description}`))]
}

function optionsOf(command: Command): List[] {
  const help = command.createHelp()
  const options = help.visibleOptions(command).filter(({ long }) => long !== '--help')
  return options.length === 0 ? [] : [list(options.map(one => `${one.flags}: ${help.optionDescription(one)}`))]
}

function heading(depth: 2 | 3, value: string): Heading {
  return { type: 'heading', depth, children: [{ type: 'text', value }] }
}

function paragraph(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] }
}

function list(lines: readonly string[]): List {
  return {
    type: 'list',
    spread: false,
    children: lines.map(line => ({ type: 'listItem', children: [paragraph(line)] })),
  }
}
