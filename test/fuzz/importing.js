import { addsUp, answersAll, must, sound } from './rules.js'

/**
 * Imports a file: all of it or nothing is stored, the second time changes nothing, and `undo` takes all of it back.
 * `thorough` puts every question to the store besides.
 */
export async function importing(program, { name, bytes }, { options = [], thorough = true } = {}) {
  program.begin()
  const before = program.content()
  const argv = ['import', program.file(name, bytes), '--json', ...options]
  const ran = await program.handslag(argv)
  sound(ran, [0, 2, 3])
  if (ran.code !== 0) return must(program.content() === before, 'a store that a failed import changed', ran)
  addsUp(JSON.parse(ran.stdout), ran)
  const after = program.content()
  if (!thorough) return
  const again = await program.handslag(argv)
  sound(again)
  must(program.content() === after, 'a second import of the same that changed something', again)
  await answersAll(program)
  if (after === before) return
  const undone = await program.handslag(['undo', '--json'])
  sound(undone)
  must(program.content() === before, 'an import that undo did not take back', undone)
}
