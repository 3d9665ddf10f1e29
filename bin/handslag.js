#!/usr/bin/env node
// CommonJS, as bin/package.json says: Node takes 15 ms longer to start an ES module.
const { run } = require('../dist/main.cjs')

// A reader such as `head` may leave early, and has then seen what it wanted.
process.stdout.on('error', error => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})
run(process.argv.slice(2)).then(code => {
  process.exitCode = code
})
