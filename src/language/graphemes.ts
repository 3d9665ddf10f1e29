let segmenter: Intl.Segmenter | undefined

// Below U+0300 nothing joins with its neighbour, except a carriage return with its line feed.
const plain = /^[\t\n\x20-\u02ff]*$/

function graphemes(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  return segmenter
}

/** A function that widens a place in `text` so that it cuts no visible character in two. */
export function graphemeEdges(text: string): (start: number, end: number) => { start: number; end: number } {
  if (plain.test(text)) return (start, end) => ({ start, end })
  const segments = graphemes().segment(text)
  return (start, end) => {
    const last = end > start ? segments.containing(end - 1) : undefined
    return {
      start: segments.containing(start)?.index ?? start,
      end: last ? last.index + last.segment.length : end,
    }
  }
}
