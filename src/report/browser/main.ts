import type { MapData } from '../map/map-data.ts'
import { choose, colourMap, drawMap, margin } from './map.ts'
import { moveByKeys, zoomByWheel } from './moving.ts'
import { searchFor } from './search.ts'
import { foldTables } from './unfold.ts'

const zoomStep = 1.5
const closeUp = 1.6

foldTables()
const source = document.getElementById('map-data')
if (source) start(JSON.parse(source.textContent ?? '') as MapData)
document.documentElement.dataset.ready = String(Math.round(performance.now()))

function start(data: MapData): void {
  const [canvas, told] = [element('canvas'), element('told')]
  const { people, words } = data
  const map = drawMap(canvas, data)
  map.on('mouseover tap', '.first, .second', ({ target }) => show(Number(target.id().slice(1))))
  map.on('tap', ({ target }) => target === map && show(null))
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => colourMap(map))

  function show(index: number | null): void {
    choose(map, index)
    told.textContent = index === null ? '' : describe(index)
  }

  function describe(index: number): string {
    const [name = '', company, , , , strength] = people[index] ?? []
    const tie = strength === null ? words.secondStep : words.strength.replace('{}', String(strength))
    return [name, company, tie].filter(Boolean).join(' · ')
  }

  function goTo(index: number): void {
    map.zoom(Math.max(map.zoom(), closeUp))
    map.center(map.$id(`p${index}`))
    show(index)
  }

  const zoomBy = (factor: number) =>
    map.zoom({
      level: map.zoom() * factor,
      renderedPosition: { x: canvas.clientWidth / 2, y: canvas.clientHeight / 2 },
    })
  const moves = {
    by: (x: number, y: number) => map.panBy({ x, y }),
    nearer: () => zoomBy(zoomStep),
    farther: () => zoomBy(1 / zoomStep),
    whole: () => map.fit(undefined, margin),
    nobody: () => show(null),
  }
  element('in').addEventListener('click', moves.nearer)
  element('out').addEventListener('click', moves.farther)
  element('whole').addEventListener('click', moves.whole)
  moveByKeys(canvas, moves)
  zoomByWheel(canvas)
  searchFor(data, element('who') as HTMLInputElement, element('hits'), {
    goTo,
    tell: text => {
      told.textContent = text
    },
    leave: () => canvas.focus({ preventScroll: true }),
  })
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`the page lacks ${id}`)
  return found
}
