/** Is this what a file system adds to an export: a name with a dot first, or the folder that a Mac puts in a ZIP? */
export function isHidden(path: string): boolean {
  return /(^|\/)(\.|__MACOSX(\/|$))/.test(path)
}
