import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

/** Loads a TypeScript module where no test runner does: what is measured is what would be shipped. */
export async function bundled(entry) {
  const folder = mkdtempSync(join(tmpdir(), 'handslag-bundle-'))
  try {
    return await import(pathToFileURL(await bundleInto(folder, entry)).href)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Writes the module as one file of a folder. @returns its path */
export async function bundleInto(folder, entry) {
  const bundle = await rolldown({ input: entry, platform: 'node' })
  const file = join(folder, 'entry.mjs')
  await bundle.write({ file, format: 'esm' })
  await bundle.close()
  return file
}
