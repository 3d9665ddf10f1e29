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

/** The same world with other variables. A stream is opened when it is used: opening all three takes 5 ms. */
export function withEnv(world: Pick<Io, 'stdout' | 'stderr' | 'stdin'>, env: Io['env']): Io {
  return {
    get stdout() {
      return world.stdout
    },
    get stderr() {
      return world.stderr
    },
    get stdin() {
      return world.stdin
    },
    env,
  }
}

export const processIo = withEnv(process, process.env)
