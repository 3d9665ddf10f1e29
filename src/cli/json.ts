/** JSON for a terminal as well as for a script: what could steer a terminal stands escaped, its value unchanged. */
export function json(value: unknown): string {
  return JSON.stringify(value).replace(unsafe, character =>
    Array.from({ length: character.length }, (_, index) => escapeUnit(character.charCodeAt(index))).join(''),
  )
}

const unsafe =
  /[\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc]|[\udb40-\udb43][\udc00-\udfff]/g

function escapeUnit(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`
}
