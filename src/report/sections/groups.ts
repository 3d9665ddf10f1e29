import type { SectionOf } from '../document.ts'

/** The user's groups and those known of. */
export const groups: SectionOf = ({ groups: all }, { texts, numbers: { number, count } }) => {
  const text = texts.report.groups
  if (all.length === 0) return null
  const joined = all.filter(({ state }) => state === 'joined').length
  return {
    id: 'groups',
    title: text.title,
    basis: text.basis,
    blocks: [
      { kind: 'lead', text: text.lead(count(joined, ...text.joined)) },
      {
        kind: 'table',
        caption: text.title,
        head: [text.name, text.state, text.members, text.known],
        rows: all.map(({ name, state, members, people }) => [
          name,
          texts.groups.states[state],
          members === null ? '–' : number(members),
          number(people),
        ]),
        right: [2, 3],
      },
    ],
  }
}
