/** Precision, recall and F1 of one verdict. Where nothing was said and nothing missed, all are 1. */
export function figures(judged, name) {
  const said = judged.filter(({ verdict }) => verdict === name).length
  const meant = judged.filter(({ label }) => label === name).length
  const right = judged.filter(({ verdict, label }) => verdict === name && label === name).length
  const precision = said === 0 ? Number(meant === 0) : right / said
  const recall = meant === 0 ? Number(said === 0) : right / meant
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1, count: meant }
}

/** The mean F1 of the verdicts that occur. */
export function macro(judged, names) {
  const used = names.filter(name => judged.some(({ label, verdict }) => label === name || verdict === name))
  return used.length === 0 ? 1 : used.reduce((sum, name) => sum + figures(judged, name).f1, 0) / used.length
}
