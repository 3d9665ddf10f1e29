/** What frames the demo. */
export const demo = {
  opening: (day: string) => [
    'A quality engineer named Elin has 187 contacts and 24 invitations. She and everyone in her export are made up.',
    `The store is gone when the demo ends, and it is ${day} here, the day of the export.`,
  ],
  yourTurn: 'Your turn',
}
