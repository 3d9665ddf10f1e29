import type { SectionOf } from '../document.ts'

/** The user's groups and those known of. */
export const groups: SectionOf = ({ groups: all }, { texts, numbers: { number, count } }) => {
  const text = texts.report.groups
  if (all.length === 0) return null
  const joined = all.filter(({ group }) => group.state === 'joined').length
  return {
    id: 'groups',
    title: text.title,
    basis: text.basis,
    blocks: [
      { kind: 'lead', text: joined === 0 ? text.none : text.lead(count(joined, ...text.joined)) },
      {
        kind: 'table',
        caption: text.title,
        head: [text.name, text.members, text.known, text.next],
        rows: all.map(({ group, contacts, text: advice, principle }) => [
          group.name,
          group.members === null ? '–' : number(group.members),
          number(contacts),
          `${advice} (${principle})`,
        ]),
        right: [1, 2],
      },
    ],
  }
}
