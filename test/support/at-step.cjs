// Loaded before the program. A step is something that it does to the store or to a file. Before or after step number
// HANDSLAG_STEP it runs the shell command HANDSLAG_DO, or without one ends the program with SIGKILL; into the file
// HANDSLAG_STEPS it writes in the end how many steps there were.
const { execSync } = require('node:child_process')
const fs = require('node:fs')
const Module = require('node:module')

const { HANDSLAG_STEP, HANDSLAG_DO, HANDSLAG_STEPS } = process.env
const chosen = Number(HANDSLAG_STEP)
let steps = 0

function disturb() {
  if (HANDSLAG_DO) execSync(HANDSLAG_DO, { env: { PATH: process.env.PATH } })
  else process.kill(process.pid, 'SIGKILL')
}

function counted(object, name) {
  const original = object[name]
  object[name] = function (...given) {
    const step = ++steps
    if (step === chosen && step % 2 === 0) disturb()
    const result = original.apply(this, given)
    if (step === chosen && step % 2 === 1) disturb()
    return result
  }
}

const load = Module._extensions['.node']
Module._extensions['.node'] = (module, file) => {
  load(module, file)
  if (!file.endsWith('better_sqlite3.node')) return
  counted(module.exports.Statement.prototype, 'run')
  counted(module.exports.Database.prototype, 'exec')
  counted(module.exports.Backup.prototype, 'transfer')
}
for (const name of ['openSync', 'renameSync', 'rmSync', 'copyFileSync', 'fsyncSync']) counted(fs, name)
if (HANDSLAG_STEPS) process.on('exit', () => fs.writeFileSync(HANDSLAG_STEPS, String(steps)))
