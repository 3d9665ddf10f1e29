#!/usr/bin/env node
import { createRequire } from 'node:module'

// Required, not imported: an import would first search the whole file for the names that it exports.
const { run } = createRequire(import.meta.url)('../dist/main.cjs')

process.exitCode = await run(process.argv.slice(2))
