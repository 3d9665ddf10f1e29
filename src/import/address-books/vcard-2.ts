/**
 * A card of version 2.1 as one of 3.0: parameters get their names, and quoted-printable text its letters. Others pass
 * unchanged.
 */
export function modernised(card: string): string {
  if (!/^VERSION:2\.1\s*$/im.test(card)) return card
  const whole = card.replace(/=\r?\n(?![A-Z.;-]+[:;])/gi, '').replace(/\r?\n[ \t]/g, '')
  return whole
    .split(/\r?\n/)
    .map(line => (/^VERSION:/i.test(line) ? 'VERSION:3.0' : lineOf(line)))
    .join('\r\n')
}

function lineOf(line: string): string {
  const colon = line.indexOf(':')
  if (colon < 0) return line
  const [name = '', ...params] = line.slice(0, colon).split(';')
  const value = line.slice(colon + 1)
  const charset = /^CHARSET=(.+)$/i
  const encoding = /^(?:ENCODING=)?QUOTED-PRINTABLE$/i
  const quoted = params.some(param => encoding.test(param))
  const letters = params.map(param => charset.exec(param)?.[1]).find(found => found !== undefined) ?? 'utf-8'
  const kept = params
    .filter(param => !encoding.test(param) && !charset.test(param))
    .map(param => (param.includes('=') ? param : `TYPE=${param}`))
  return `${[name, ...kept].join(';')}:${quoted ? unquoted(value, letters) : value}`
}

function unquoted(value: string, letters: string): string {
  const bytes = value.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  const text = decoderFor(letters).decode(Uint8Array.from(bytes, character => character.charCodeAt(0) & 0xff))
  return text.replace(/\r?\n/g, '\\n')
}

function decoderFor(letters: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(letters)
  } catch {
    return new TextDecoder('utf-8')
  }
}
