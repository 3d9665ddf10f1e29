/** A text for comparison: composed, without case, accents and doubled spaces. `Åsa  ÖBERG` and `asa oberg` are one. */
export function fold(text: string): string {
  return plain(text).toLowerCase().replace(/\s+/g, ' ').trim()
}

/** Folded for search: letters that are no accented Latin ones are as those type them who lack them. */
export function foldLoosely(text: string): string {
  const folded = fold(text)
  return /[æœøßđðþłı]/.test(folded) ? folded.replace(/[æœøßđðþłı]/g, letter => loose[letter] ?? letter) : folded
}

const loose: Record<string, string> = { æ: 'a', œ: 'o', ø: 'o', ß: 'ss', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i' }

function plain(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text
  if (/^[\x20-\x7e\xc0-\xff]*$/.test(text)) return text.replace(/[\xc0-\xff]/g, letter => latin[letter] ?? letter)
  return unaccented(text)
}

function unaccented(text: string): string {
  return text.normalize('NFKD').replace(accents, '')
}

/** Marks that people leave out. Those of Indic letters and of kana are vowels and consonants, and tell names apart. */
const accents =
  /(?![\u3099\u309a])(?=\p{M})[\p{Script=Inherited}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}]/gu

/** The letters of Western Europe without their accents: taking them apart one by one is slow, and most names are these. */
const latin = Object.fromEntries(
  Array.from({ length: 0x40 }, (_, index) => String.fromCharCode(0xc0 + index)).map(letter => [
    letter,
    unaccented(letter),
  ]),
)
