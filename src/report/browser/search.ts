import type { MapData } from '../map/map-data.ts'

const mostHits = 8

interface Answers {
  goTo: (index: number) => void
  tell: (text: string) => void
  /** Where the keyboard goes on once a hit is taken. */
  leave: () => void
}

/** Finds people by name or company as one types; arrow keys walk through the hits. */
export function searchFor(data: MapData, input: HTMLInputElement, hits: HTMLElement, answers: Answers): void {
  const { people, words } = data
  const texts = people.map(([name, company]) => plain(`${name} ${company ?? ''}`))

  function search(): void {
    const wanted = plain(input.value.trim())
    const found = wanted === '' ? [] : texts.flatMap((text, index) => (text.includes(wanted) ? [index] : []))
    hits.replaceChildren(...found.slice(0, mostHits).map(hit))
    const counted = found.length === 0 ? words.nobody : words.found.replace('{}', String(found.length))
    answers.tell(wanted === '' ? '' : counted)
  }

  function hit(index: number): HTMLLIElement {
    const [item, button] = [document.createElement('li'), document.createElement('button')]
    button.type = 'button'
    button.textContent = people[index]?.slice(0, 2).filter(Boolean).join(', ') ?? ''
    button.addEventListener('click', () => {
      const within = hits.contains(document.activeElement)
      hits.replaceChildren()
      answers.goTo(index)
      if (within) answers.leave()
    })
    item.append(button)
    return item
  }

  function walk(event: KeyboardEvent): void {
    const stops = [input, ...hits.querySelectorAll('button')]
    const at = stops.indexOf(document.activeElement as HTMLButtonElement)
    if (event.key === 'Escape' && stops.length > 1) {
      hits.replaceChildren()
      input.focus()
    } else if (event.key === 'ArrowDown') stops[Math.min(at + 1, stops.length - 1)]?.focus()
    else if (event.key === 'ArrowUp') stops[Math.max(at - 1, 0)]?.focus()
    else return
    event.preventDefault()
  }

  input.addEventListener('input', search)
  input.form?.addEventListener('keydown', walk)
  input.form?.addEventListener('submit', event => {
    event.preventDefault()
    hits.querySelector('button')?.click()
  })
}

/** Letters without case and accents. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
