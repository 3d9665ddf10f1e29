const name = /\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)+/gu

/** What in a text looks like a full name: two capitalised words in a row, each pair of them. */
export function fullNamesIn(text: string): string[] {
  return (text.match(name) ?? []).flatMap(words => {
    const parts = words.split(/\s/)
    return parts.slice(1).map((last, index) => `${parts[index]} ${last}`)
  })
}
