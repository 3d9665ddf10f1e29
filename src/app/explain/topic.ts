/** Something that `explain` can explain: a principle of the guide, a rule of the linter. */
export interface Topic {
  /** `P9`, or a rule's name. */
  id: string
  kind: 'principle' | 'rule'
  title: string
  /** What it says. */
  text: string
  /** What the program does with a principle; how to mend a text that breaks a rule. */
  use: string
  /** Commands in which it is at work, as typed after `handslag`. */
  commands: string[]
}
