import type { Command } from 'commander'
import { exit } from '../exit-codes.ts'
import { manualPage } from '../manual/page.ts'
import type { Session } from '../session.ts'

/** Prints the manual page of the whole program, for `man -l -`. */
export function manualOf(program: Command) {
  return async ({ io, texts, today }: Session) => {
    io.stdout.write(manualPage(program, texts.manual, today))
    return exit.done
  }
}
