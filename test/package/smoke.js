import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { firstSteps } from './first-steps.js'

/**
 * `npm run smoke -- 22 24`: packs the program, installs the tarball for everybody on the machine (in a prefix of its
 * own) under each of these majors of Node.js, and takes a new user's first steps. Without majors: the running one.
 * All at once, since each compiles better-sqlite3 for itself where there is no binary to fetch.
 */
const run = promisify(execFile)
const majors = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'handslag-smoke-'))
try {
  const tarball = join(folder, await packed())
  process.stdout.write(`${basename(tarball)}: ${megabytes(statSync(tarball).size)}\n`)
  await Promise.all((majors.length > 0 ? majors : ['running']).map(major => smoke(major, tarball)))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function packed() {
  const [{ filename }] = JSON.parse(await npm(['pack', '--ignore-scripts', '--json', '--pack-destination', folder]))
  return filename
}

async function smoke(major, tarball) {
  const home = join(folder, major)
  mkdirSync(home)
  const node = major === 'running' ? null : await installedNode(major, home)
  const prefix = join(home, 'prefix')
  const env = { ...process.env, HOME: home, npm_config_prefix: prefix, ...(node && besides(node)) }
  await npm(['install', '--global', '--no-audit', '--no-fund', tarball], { env, cwd: home })
  const root = join(prefix, 'lib/node_modules/handslag')
  if (!existsSync(join(prefix, 'share/man/man1/handslag.1'))) throw new Error('the manual page was not installed')
  firstSteps({ home, root, env: { ...env, PATH: `${join(prefix, 'bin')}${delimiter}${env.PATH}` } })
  const { stdout: version } = await run('node', ['--version'], { env })
  process.stdout.write(`Node.js ${version.trim()}: installed ${megabytes(sizeOf(root))}, the first steps work\n`)
}

/** Node.js of a major as the registry has it, with its headers. */
async function installedNode(major, home) {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  writeFileSync(join(home, 'package.json'), '{}')
  await npm(['install', '--no-audit', '--no-fund', `${name}@${major}`], { cwd: home })
  return join(home, 'node_modules', name)
}

/** What lets npm run, and compile for, another Node.js than the machine's. */
function besides(node) {
  return { PATH: `${join(node, 'bin')}${delimiter}${process.env.PATH}`, npm_config_nodedir: node }
}

async function npm(words, options = {}) {
  const { stdout } = await run('npm', words, options)
  return stdout
}

function sizeOf(path) {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0)
}

function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
