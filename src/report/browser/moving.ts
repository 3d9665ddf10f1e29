const step = 60

export interface Moves {
  by: (x: number, y: number) => void
  nearer: () => void
  farther: () => void
  whole: () => void
  nobody: () => void
}

/** The map by keyboard alone. */
export function moveByKeys(canvas: HTMLElement, moves: Moves): void {
  const keys: Record<string, () => void> = {
    ArrowLeft: () => moves.by(step, 0),
    ArrowRight: () => moves.by(-step, 0),
    ArrowUp: () => moves.by(0, step),
    ArrowDown: () => moves.by(0, -step),
    '+': moves.nearer,
    '=': moves.nearer,
    '-': moves.farther,
    '0': moves.whole,
    Escape: moves.nobody,
  }
  canvas.addEventListener('keydown', event => {
    const move = keys[event.key]
    if (!move || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    move()
  })
}

/**
 * The wheel scrolls the page past the map, until the map is clicked; with Ctrl or Command held it always zooms. Then the
 * page must stand still: cytoscape does not zoom within a quarter of a second of a scroll.
 */
export function zoomByWheel(canvas: HTMLElement): void {
  let awake = false
  const frame = canvas.parentElement ?? canvas
  frame.addEventListener('mouseleave', () => {
    awake = false
  })
  canvas.addEventListener('pointerup', () => {
    awake = true
    canvas.focus({ preventScroll: true })
  })
  const pass = (event: WheelEvent) => {
    if (awake || event.ctrlKey || event.metaKey) event.preventDefault()
    else event.stopPropagation()
  }
  frame.addEventListener('wheel', pass, { capture: true, passive: false })
}
