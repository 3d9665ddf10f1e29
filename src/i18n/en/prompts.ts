/** What a question on a terminal says by itself. */
export const prompts = {
  yes: 'Yes',
  no: 'No',
  yesOrNo: 'Please answer yes or no.',
  keys: '↑↓ move • ⏎ choose',
}
