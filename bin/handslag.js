#!/usr/bin/env node
import { createRequire } from 'node:module'

// Required, not imported: an import would first search the whole file for the names that it exports.
const { run } = createRequire(import.meta.url)('../dist/main.cjs')

// A reader such as `head` may leave early, and has then seen what it wanted.
process.stdout.on('error', error => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})
process.exitCode = await run(process.argv.slice(2))
