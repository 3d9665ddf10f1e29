/** The options that select contacts. */
export const selection = {
  company: 'whose company holds this text',
  place: 'whose place or country holds this text',
  tag: 'who carry this tag (several: all of them)',
  relation: 'whom you know in this way',
  since: 'connected since a day, or for so long: 2026-01-01, 6m',
  quietSince: 'no contact since a day, or for so long: 6m, 1y',
  status: 'current, unconfirmed, gone or all (without it: all but those gone)',
}
