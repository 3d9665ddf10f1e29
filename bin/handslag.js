#!/usr/bin/env node
import main from '../dist/main.cjs'

process.exitCode = await main.run(process.argv.slice(2))
