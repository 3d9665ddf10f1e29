import cytoscape, { type Core, type StylesheetJson } from 'cytoscape'
import type { MapData } from '../map/map-data.ts'

export const margin = 24
const leastLabel = 10.4
const labelWidth = 76
const outline = 2.5
/** In pixels of the whole map: from this radius on a circle's name is read at once, at a size that follows the circle. */
const namedRadius = 28
const [smallest, largest] = [10.5, 16]
const fontShare = 0.19
/** Of the radius: smaller circles get their names as one comes nearer. */
const laterShare = 0.36
/** The largest come first; circles of two are no landmarks among thousands. */
const mostNamed = 400
const font = 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif'

/** Draws the map on a canvas. Places are given: nothing moves by itself. */
export function drawMap(container: HTMLElement, { people, communities, ties }: MapData): Core {
  const named = communities.slice(0, mostNamed)
  const scale = wholeScale(container, people)
  const still = { grabbable: false, selectable: false }
  const discs = named.map(({ x, y, r }) => ({
    data: { d: 2 * r },
    position: { x, y },
    classes: 'disc',
    ...still,
  }))
  const names = named.map(({ name, x, y, r }) => ({
    data: {
      name,
      d: 2 * r,
      width: Math.max(labelWidth / scale, 2 * r),
      font: fontOf(r, scale),
      outline: outline / scale,
    },
    position: { x, y },
    classes: 'name',
    ...still,
  }))
  const dots = people.map(([name, , x, y, r, strength], index) => {
    const classes = strength === null ? 'second' : 'first'
    return { data: { id: `p${index}`, name, d: 2 * r, strength }, position: { x, y }, classes, ...still }
  })
  const map = cytoscape({
    container,
    elements: { nodes: [...discs, ...dots, ...names], edges: [] },
    layout: { name: 'preset', fit: false },
    maxZoom: 6,
    boxSelectionEnabled: false,
    hideEdgesOnViewport: true,
    pixelRatio: Math.min(2, devicePixelRatio),
    style: styles(),
  })
  map.scratch('ties', neighbours(people.length, ties))
  map.fit(undefined, margin)
  map.minZoom(map.zoom() / 2)
  return map
}

/** Gives the map the colours of the page again, which are others in the dark. */
export function colourMap(map: Core): void {
  map.style(styles())
}

function styles(): StylesheetJson {
  const root = document.documentElement
  root.dataset.scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  const colour = (name: string) => getComputedStyle(root).getPropertyValue(name).trim()
  return [
    { selector: 'node', style: { width: 'data(d)', height: 'data(d)', 'overlay-opacity': 0 } },
    { selector: '.disc', style: { 'background-color': colour('--disc'), events: 'no' } },
    {
      selector: '.name',
      style: {
        'background-opacity': 0,
        label: 'data(name)',
        color: colour('--ink'),
        'font-size': 'data(font)',
        'font-family': font,
        'text-valign': 'bottom',
        'text-margin-y': 3,
        'text-max-width': 'data(width)',
        'text-wrap': 'wrap',
        'text-outline-color': colour('--raised'),
        'text-outline-width': 'data(outline)',
        'min-zoomed-font-size': leastLabel,
        'z-index': 5,
        events: 'no',
      },
    },
    {
      selector: '.first',
      style: { 'background-color': `mapData(strength, 0, 100, ${colour('--dot')}, ${colour('--accent')})` },
    },
    { selector: '.second', style: { 'background-color': colour('--far') } },
    { selector: '.near', style: { 'background-color': colour('--accent') } },
    {
      selector: '.chosen',
      style: {
        'background-color': colour('--accent'),
        'border-width': 3,
        'border-color': colour('--ink'),
        label: 'data(name)',
        color: colour('--ink'),
        'font-size': 10,
        'font-weight': 'bold',
        'font-family': font,
        'text-valign': 'top',
        'text-margin-y': -5,
        'text-max-width': '160px',
        'text-wrap': 'ellipsis',
        'text-background-color': colour('--raised'),
        'text-background-opacity': 0.92,
        'text-background-padding': '3px',
        'text-background-shape': 'roundrectangle',
        'z-index': 9,
      },
    },
    { selector: 'edge', style: { width: 1, 'line-color': colour('--accent'), opacity: 0.4, events: 'no' } },
  ]
}

/** Pixels a unit when all of the map is seen. */
function wholeScale({ clientWidth, clientHeight }: HTMLElement, people: MapData['people']): number {
  const span = 2 * Math.max(1, ...people.flatMap(([, , x, y, r]) => [Math.abs(x) + r, Math.abs(y) + r]))
  return (Math.min(clientWidth, clientHeight) - 2 * margin) / span
}

function fontOf(radius: number, scale: number): number {
  const seen = radius * scale
  return seen < namedRadius ? laterShare * radius : Math.min(largest, Math.max(smallest, seen * fontShare)) / scale
}

/** Marks a person and draws the known ties of that person; the marks of before go. */
export function choose(map: Core, index: number | null): void {
  map.batch(() => {
    map.edges().remove()
    map.$('.chosen, .near').removeClass('chosen near')
    if (index === null) return
    map.$id(`p${index}`).addClass('chosen')
    for (const other of (map.scratch('ties') as number[][])[index] ?? []) {
      map.$id(`p${other}`).addClass('near')
      map.add({ data: { source: `p${index}`, target: `p${other}` } })
    }
  })
}

function neighbours(people: number, ties: MapData['ties']): number[][] {
  const lists: number[][] = Array.from({ length: people }, () => [])
  for (const [a, b] of ties) {
    lists[a]?.push(b)
    lists[b]?.push(a)
  }
  return lists
}
