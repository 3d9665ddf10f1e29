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

export const processIo: Io = {
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
  env: process.env,
}
