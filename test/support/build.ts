import { execFileSync } from 'node:child_process'

/** Builds what `bin/handslag.js` runs, so that no test meets an old build. */
export function setup(): void {
  execFileSync('npx', ['rolldown', '--config', 'rolldown.config.js', '--log-level', 'warn'], { stdio: 'inherit' })
}
