import type { SectionOf } from '../document.ts'

/** The checklist of the profile, what would help most first. */
export const profile: SectionOf = (report, { texts, numbers: { number } }) => {
  const { items } = report.profile
  const text = texts.report.mend
  const first = items.find(({ mend }) => mend !== null)
  return {
    id: 'profile',
    title: text.title,
    basis: text.basis,
    blocks: [
      ...(first?.mend ? [{ kind: 'lead' as const, text: text.lead(`${first.name}. ${first.mend}`) }] : []),
      {
        kind: 'table',
        caption: text.title,
        head: [text.item, text.points, text.worth],
        rows: items.map(({ name, points, worth }) => [
          name,
          points === null ? text.unknown : number(points, 1),
          number(worth),
        ]),
        right: [1, 2],
      },
    ],
  }
}
