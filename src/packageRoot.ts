import { fileURLToPath } from 'node:url'

/** The folder that holds `data/` and `package.json`; both `src/` and the built `dist/` lie directly below it. */
export const packageRoot = fileURLToPath(new URL('..', import.meta.url))
