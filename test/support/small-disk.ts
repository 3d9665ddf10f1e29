import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../src/packageRoot.ts'
import { type Ran, temporaryFolder, testToday } from './run.ts'

/** Why no small disk can be made here; null where one can. */
export function noSmallDisk(): string | null {
  if (process.platform !== 'linux') return `no tmpfs on ${process.platform}`
  try {
    execFileSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', '-o', 'size=64k', 'none', '/mnt'], { stdio: 'pipe' })
    return null
  } catch (error) {
    return `unshare -rm mount failed: ${(error as Error).message.split('\n')[0]}`
  }
}

interface FullDisk {
  /** The store to begin with. */
  before: string
  /** Kibibytes that are free when the command starts. */
  free: number
  argv: string[]
}

/** The disk is mounted in a name space of its own and gone with it; what lay on it is copied to where it can be seen. */
const script = `
set -e
mkdir -p "$WORK/disk"
mount -t tmpfs -o size=16m none "$WORK/disk"
cp "$WORK/before.db" "$WORK/disk/handslag.db"
chmod 600 "$WORK/disk/handslag.db"
available=$(df -k --output=avail "$WORK/disk" | tail -1)
head -c $((available - FREE))K /dev/zero > "$WORK/disk/filling"
set +e
"$NODE" "$PROGRAM" "$@" > "$WORK/stdout" 2> "$WORK/stderr"
echo $? > "$WORK/code"
cp "$WORK"/disk/handslag.db* "$WORK/after/"
`

/** Runs the built program on a disk that is nearly full. @returns how it ended, and the store that it left */
export function onFullDisk({
  before,
  free,
  argv,
}: FullDisk): Ran & { store: string; beside: (ending: string) => boolean } {
  const work = temporaryFolder()
  mkdirSync(join(work, 'after'))
  copyFileSync(before, join(work, 'before.db'))
  const env = {
    PATH: process.env.PATH,
    WORK: work,
    FREE: String(free),
    NODE: process.execPath,
    PROGRAM: join(packageRoot, 'bin/handslag.js'),
    HANDSLAG_STORE: join(work, 'disk/handslag.db'),
    HANDSLAG_LANG: 'en',
    HANDSLAG_TODAY: testToday,
  }
  const { status, stderr } = spawnSync('unshare', ['-rm', 'sh', '-c', script, 'sh', ...argv], { env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`the small disk could not be used: ${stderr}`)
  const read = (file: string) => readFileSync(join(work, file), 'utf8')
  const store = join(work, 'after/handslag.db')
  return {
    code: Number(read('code')),
    stdout: read('stdout'),
    stderr: read('stderr'),
    store,
    beside: ending => existsSync(store + ending),
  }
}
