import { graphemeEdges } from '../language/graphemes.ts'

const longest = 280

/** The same shape, and no text in it so long that it takes a page to itself: names from outside may have any length. */
export function shortened<Shape>(shape: Shape): Shape {
  if (typeof shape === 'string') return (shape.length > longest ? cut(shape) : shape) as Shape
  if (Array.isArray(shape)) return shape.map(shortened) as Shape
  if (shape === null || typeof shape !== 'object') return shape
  return Object.fromEntries(Object.entries(shape).map(([key, value]) => [key, shortened(value)])) as Shape
}

function cut(text: string): string {
  const { start } = graphemeEdges(text)(longest, longest + 1)
  return `${text.slice(0, start || longest)}…`
}
