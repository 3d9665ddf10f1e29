#!/usr/bin/env node
// CommonJS, as bin/package.json says: Node takes 15 ms longer to start an ES module.
require('../dist/main.cjs')
  .run(process.argv.slice(2))
  .then(code => {
    process.exitCode = code
  })
