/**
 * Makes text from outside safe to print on a terminal: control characters become spaces, and characters that reorder,
 * hide or tag text go. A line feed stays, and so does the joiner inside an emoji.
 */
export function harmless(text: string): string {
  if (!suspect.test(text)) return text
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/(\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}\ufe0f]*)\u200d(?=\p{Extended_Pictographic})/gu, '$1\ue000')
    .replace(hidden, '')
    .replace(/\ue000/g, '\u200d')
    .replace(control, ' ')
}

const suspect = /[^\n\x20-\x7e\xa0-\xac\xae-\u05ff]/
const hidden =
  /[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffc\u{e0000}-\u{e0fff}]/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const control = /[\x00-\x09\x0b-\x1f\x7f-\x9f]/g

/** The same shape with every string in it made harmless. */
export function harmlessIn<Shape>(shape: Shape): Shape {
  if (typeof shape === 'string') return harmless(shape) as Shape
  if (Array.isArray(shape)) return shape.map(harmlessIn) as Shape
  if (shape === null || typeof shape !== 'object') return shape
  return Object.fromEntries(Object.entries(shape).map(([key, value]) => [key, harmlessIn(value)])) as Shape
}
