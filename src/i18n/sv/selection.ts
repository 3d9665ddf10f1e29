import type { selection as english } from '../en/selection.ts'

export const selection: typeof english = {
  company: 'med den här texten i företagets namn',
  place: 'med den här texten i ort eller land',
  tag: 'med den här taggen (flera: alla måste finnas)',
  relation: 'som du känner på det här sättet',
  since: 'kontakter sedan en dag, eller så lång tid: 2026-01-01, 6m',
  quietSince: 'utan kontakt sedan en dag, eller så lång tid: 6m, 1y',
  status: 'current (nuvarande), unconfirmed (obekräftade), gone (borta) eller all (alla); annars alla utom borta',
}
