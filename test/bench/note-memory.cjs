const { writeFileSync } = require('node:fs')

// Loaded before the program: leaves behind how much memory it held at most, in KiB.
process.on('exit', () => writeFileSync(process.env.BENCH_MEMORY, String(process.resourceUsage().maxRSS)))
