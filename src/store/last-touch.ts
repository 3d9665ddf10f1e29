/**
 * The day of the latest touch between the user and person `p`, with their tie `c`: becoming contacts, a message either
 * way, a meeting, or one that the user logged. Null where there was none.
 */
export const lastTouch = `nullif(max(coalesce(c.connected_on, ''),
  coalesce((SELECT date(max(sent_at), 'unixepoch') FROM message WHERE person = p.id), ''),
  coalesce((SELECT max(touched_on) FROM touch WHERE person = p.id), ''),
  coalesce((SELECT max(met_on) FROM meeting WHERE person = p.id), '')), '')`
