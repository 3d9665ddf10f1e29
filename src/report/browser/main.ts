import type { MapData } from '../map/map-data.ts'
import { choose, drawMap } from './map.ts'

const mostHits = 8
const zoomStep = 1.5
const closeUp = 1.6

const source = document.getElementById('map-data')
if (source) start(JSON.parse(source.textContent ?? '') as MapData)

function start(data: MapData): void {
  const canvas = element('canvas')
  const input = element('who') as HTMLInputElement
  const [hits, told] = [element('hits'), element('told')]
  const { people, words } = data
  let map = drawMap(canvas, data)
  listen()
  document.documentElement.dataset.ready = String(Math.round(performance.now()))
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    map.destroy()
    map = drawMap(canvas, data)
    listen()
  })

  function listen(): void {
    map.on('mouseover tap', '.first, .second', ({ target }) => show(Number(target.id().slice(1))))
  }

  function show(index: number): void {
    choose(map, index)
    told.textContent = describe(index)
  }

  function describe(index: number): string {
    const [name = '', company, , , , strength] = people[index] ?? []
    const tie = strength === null ? words.secondStep : words.strength.replace('{}', String(strength))
    return [name, company, tie].filter(Boolean).join(' · ')
  }

  function goTo(index: number): void {
    hits.replaceChildren()
    map.zoom(Math.max(map.zoom(), closeUp))
    map.center(map.$id(`p${index}`))
    show(index)
  }

  function search(): void {
    const wanted = plain(input.value.trim())
    const found =
      wanted === ''
        ? []
        : people.flatMap(([name, company], index) =>
            plain(`${name} ${company ?? ''}`).includes(wanted) ? [index] : [],
          )
    hits.replaceChildren(...found.slice(0, mostHits).map(hit))
    if (wanted !== '')
      told.textContent = found.length === 0 ? words.nobody : words.found.replace('{}', String(found.length))
  }

  function hit(index: number): HTMLLIElement {
    const [item, button] = [document.createElement('li'), document.createElement('button')]
    button.type = 'button'
    button.textContent = people[index]?.slice(0, 2).filter(Boolean).join(', ') ?? ''
    button.addEventListener('click', () => goTo(index))
    item.append(button)
    return item
  }

  input.addEventListener('input', search)
  input.form?.addEventListener('submit', event => {
    event.preventDefault()
    hits.querySelector('button')?.click()
  })
  const zoomBy = (factor: number) =>
    map.zoom({
      level: map.zoom() * factor,
      renderedPosition: { x: canvas.clientWidth / 2, y: canvas.clientHeight / 2 },
    })
  element('in').addEventListener('click', () => zoomBy(zoomStep))
  element('out').addEventListener('click', () => zoomBy(1 / zoomStep))
  element('whole').addEventListener('click', () => map.fit(undefined, 24))
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`the page lacks ${id}`)
  return found
}

/** Letters without case and accents. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
