const mostOctets = 75

/** Folds a calendar's lines anew: RFC 5545 counts octets, where the library counts characters. */
export function foldLines(calendar: string): string {
  return calendar
    .replace(/\r\n[\t ]/g, '')
    .split('\r\n')
    .flatMap(line => folded(line))
    .join('\r\n')
}

function folded(line: string): string[] {
  const lines = ['']
  let octets = 0
  for (const character of line) {
    octets += Buffer.byteLength(character)
    if (octets > mostOctets) {
      lines.push(' ')
      octets = 1 + Buffer.byteLength(character)
    }
    lines.push(`${lines.pop()}${character}`)
  }
  return lines
}
