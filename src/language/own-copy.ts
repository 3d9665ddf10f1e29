/**
 * The same text in memory of its own. A piece cut out of a long text keeps all of that text alive: what is remembered
 * of a large file must be copied.
 */
export function ownCopy(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8')
}
