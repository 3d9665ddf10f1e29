import { StandardOutput } from './standard-output.ts'

/** What a run of the program has of the world: so a test can be the terminal. */
export interface Io {
  stdout: Output
  stderr: Output
  stdin: NodeJS.ReadStream
  env: Record<string, string | undefined>
}

export interface Output {
  write: (text: string) => unknown
  isTTY?: boolean
  columns?: number
}

/** The same world with other variables. */
export function withEnv(world: Io, env: Io['env']): Io {
  return {
    stdout: world.stdout,
    stderr: world.stderr,
    get stdin() {
      return world.stdin
    },
    env,
  }
}

/** The process's own. Its input is opened when it is asked for. */
export const processIo: Io = {
  stdout: new StandardOutput(1),
  stderr: new StandardOutput(2),
  get stdin() {
    return process.stdin
  },
  env: process.env,
}
