import { expect, test } from 'vitest'
import { marked } from './found.ts'

test.each([
  ['Hi Anna, SEE OUR NEW valves.', 'SEE OUR NEW'],
  ['Hi Anna, WE HAVE VALVES, AND PUMPS for you.', 'WE HAVE VALVES, AND PUMPS'],
  ['Hi Anna, DON’T MISS WELL-KNOWN valves.', 'DON’T MISS WELL-KNOWN'],
  ['Hi Anna, DON-T-YOU MISS THIS', 'DON-T-YOU MISS THIS'],
  ['Hej Anna, SE ÖVER ALLT nu.', 'SE ÖVER ALLT'],
  ['Hi Anna!!! How are you?', '!!!'],
  ['Hi Anna! !! How are you?', '! !!'],
  ['Hi Anna! ! ! How are you?', '! ! !'],
  ['Hi Anna!  ! How are you?!?', '?!?'],
  ['Hi Anna, how are you????', '????'],
])('%j shouts in %j', (text, place) => {
  expect(marked('shouting', text)).toEqual([place])
})

test.each([
  'Hi Anna, I saw IBM and NASA at work.',
  'Hi Anna, see IBM, NASA.',
  'Hi Anna, I A M here.',
  'Hi Anna, I AM B.',
  'Hi Anna, SEE OUR\nNEW valves.',
  'Hi Anna!! How are you??',
  'Hi Anna! ! How are you?',
])('%j does not', text => {
  expect(marked('shouting', text)).toEqual([])
})
