import cytoscape, { type Core } from 'cytoscape'
import type { MapData } from '../map/map-data.ts'

const leastLabel = 9
const leastFont = 7
const fontShare = 0.2
const largeDisc = 36
/** The largest come first; circles of two are no landmarks among thousands. */
const mostNamed = 400

/** Draws the map on a canvas. Places are given: nothing moves by itself. */
export function drawMap(container: HTMLElement, { people, communities, ties }: MapData): Core {
  const colour = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim()
  const named = communities.slice(0, mostNamed)
  const still = { grabbable: false, selectable: false }
  const discs = named.map(({ x, y, r }) => ({
    data: { d: 2 * r },
    position: { x, y },
    classes: 'disc',
    ...still,
  }))
  const names = named.map(({ name, x, y, r }) => ({
    data: { name, d: 2 * r, font: Math.max(leastFont, r * fontShare) },
    position: { x, y },
    classes: r < largeDisc ? 'name below' : 'name',
    ...still,
  }))
  const dots = people.map(([name, , x, y, r, strength], index) => {
    const classes = strength === null ? 'second' : 'first'
    return { data: { id: `p${index}`, name, d: 2 * r }, position: { x, y }, classes, ...still }
  })
  const map = cytoscape({
    container,
    elements: { nodes: [...discs, ...dots, ...names], edges: [] },
    layout: { name: 'preset', padding: 24 },
    minZoom: 0.02,
    maxZoom: 6,
    boxSelectionEnabled: false,
    hideEdgesOnViewport: true,
    pixelRatio: Math.min(2, devicePixelRatio),
    style: [
      { selector: 'node', style: { width: 'data(d)', height: 'data(d)', 'overlay-opacity': 0 } },
      {
        selector: '.disc',
        style: { 'background-color': colour('--disc'), events: 'no' },
      },
      {
        selector: '.name',
        style: {
          'background-opacity': 0,
          label: 'data(name)',
          color: colour('--ink'),
          'font-size': 'data(font)',
          'font-family': 'system-ui, sans-serif',
          'text-valign': 'center',
          'text-max-width': 'data(d)',
          'text-wrap': 'wrap',
          'text-outline-color': colour('--disc'),
          'text-outline-width': 2,
          'min-zoomed-font-size': leastLabel,
          'z-index': 5,
          events: 'no',
        },
      },
      {
        selector: '.below',
        style: { 'text-valign': 'bottom', 'text-margin-y': 2, 'text-max-width': '64px', 'text-wrap': 'ellipsis' },
      },
      { selector: '.first', style: { 'background-color': colour('--dot') } },
      { selector: '.second', style: { 'background-color': colour('--rule') } },
      { selector: '.near', style: { 'background-color': colour('--accent') } },
      {
        selector: '.chosen',
        style: {
          'background-color': colour('--accent'),
          label: 'data(name)',
          color: colour('--ink'),
          'font-size': 9,
          'font-family': 'system-ui, sans-serif',
          'text-valign': 'top',
          'text-margin-y': -4,
          'text-background-color': colour('--paper'),
          'text-background-opacity': 0.85,
          'text-background-padding': '3px',
          'z-index': 9,
        },
      },
      { selector: 'edge', style: { width: 1, 'line-color': colour('--accent'), opacity: 0.5, events: 'no' } },
    ],
  })
  map.scratch('ties', neighbours(people.length, ties))
  return map
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
