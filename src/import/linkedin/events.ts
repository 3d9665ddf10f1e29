import { isoDay, usDay } from '../dates.ts'
import { cell, fileKind, textOrNull } from '../kind.ts'

/** Events that the user answered. */
export const events = fileKind({
  kind: 'events',
  names: ['events'],
  columns: { event: ['Event Name'], time: ['Event Time'], status: ['Status'], url: ['External Url'] },
  required: ['event', 'time'],
  read: (cells, at) => {
    const event = cell(cells, at.event)
    if (event === '') return 'no-name'
    const start = cell(cells, at.time).split(' - ')[0] ?? ''
    const heldOn = isoDay(start) ?? usDay(start)
    return { event, heldOn, status: textOrNull(cells, at.status), url: textOrNull(cells, at.url) }
  },
})
