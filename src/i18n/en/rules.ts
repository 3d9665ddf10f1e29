import type { RuleName } from '../../model/message.ts'

/** What a rule says: in a list, to explain itself, at a finding, how to mend it, and on two messages. */
export interface RuleTexts {
  title: string
  why: string
  message: (params: Record<string, string | number>) => string
  mend: string
  bad: string
  good: string
}

const good =
  'Hi Anna, I test valves at Nordplåt. Your talk on wear at Kvalitetsdagen changed our rig, and I would like to hear how you measure it.'

export const rules: Record<RuleName, RuleTexts> = {
  'say-who': {
    title: 'say who you are',
    why: 'Someone who does not know you wonders first of all who is writing. One clause is enough: your work, or where you met.',
    message: () => 'It does not say who you are or how you know each other.',
    mend: 'Say in one clause what you do, or where you met.',
    bad: 'Hi Anna, your article on sand casting in Gjutnytt helped. Would you tell me which binder you used?',
    good,
  },
  'say-why': {
    title: 'say why you want the contact',
    why: 'A reason shows that you want this contact and not just one more. Without it the reader has to guess, and guesses that you sell.',
    message: () => 'It does not say why you want the contact.',
    mend: 'Say what you would like to hear, ask or follow.',
    bad: 'Hi Anna, I am a caster at Nordplåt. Your article on sand casting stood in Gjutnytt.',
    good,
  },
  'about-them': {
    title: 'something about this reader',
    why: 'What could be sent to a hundred others is not personal. Name something of theirs: a talk, a text, a shared workplace, a person you both know.',
    message: () => 'Nothing in it is about this reader: it could go to anybody.',
    mend: 'Name something of theirs: a talk, a text, a shared workplace, a person you both know, a question on their work.',
    bad: 'Hi Anna, I am a consultant and would like to connect with other professionals in the same industry.',
    good,
  },
  'default-text': {
    title: "the platform's default text",
    why: 'The ready-made invitation is known to everybody, in every language, and says only that you did not write one.',
    message: () => "This is the platform's own ready-made text.",
    mend: 'Write two sentences of your own instead.',
    bad: "I'd like to add you to my professional network on LinkedIn.",
    good,
  },
  placeholder: {
    title: 'a placeholder left in',
    why: 'An unfilled field shows that the text is a template.',
    message: () => 'A field of a template is left unfilled.',
    mend: 'Fill it in, or better, write the sentence anew.',
    bad: 'Hi {{first_name}}, your talk on wear at Kvalitetsdagen changed our rig. I test valves and would like to hear more.',
    good,
  },
  'wrong-name': {
    title: 'the right name',
    why: 'Nothing shows a copied text as surely as the name of someone else.',
    message: ({ written, to }) => `It greets ${written}, but goes to ${to}.`,
    mend: 'Greet the person it goes to.',
    bad: 'Hi Peter, your talk on wear at Kvalitetsdagen changed our rig. I test valves and would like to hear more.',
    good,
  },
  'greet-by-name': {
    title: 'greet by name',
    why: 'A name is the least that shows whom a message is for.',
    message: () => 'It greets nobody by name.',
    mend: 'Begin with the name.',
    bad: 'Hello! I test valves at Nordplåt. Your talk on wear at Kvalitetsdagen changed our rig.',
    good,
  },
  'hollow-phrase': {
    title: 'phrases that say nothing',
    why: 'Networks to expand, profiles come across, synergies: such phrases fit everybody and so say nothing to anybody.',
    message: () => 'This phrase fits everybody and says nothing.',
    mend: 'Leave it out, or say what exactly.',
    bad: 'Hi Anna, I came across your profile and would like to expand my network.',
    good,
  },
  flattery: {
    title: 'praise of nothing in particular',
    why: 'Praise that does not name what it praises sounds like a template. Say what you read, heard or used.',
    message: () => 'Praise that does not name what it praises.',
    mend: 'Say what you read, heard or used, and what it did for you.',
    bad: 'Hi Anna, what an impressive career! You are a true thought leader.',
    good,
  },
  pitch: {
    title: 'no pitch',
    why: 'Who is sold to before being known says no, and remembers it. Get to know each other first.',
    message: () => 'This sells.',
    mend: 'Leave the offer out; ask about their work instead.',
    bad: 'Hi Anna, we help companies like yours cut costs with our platform.',
    good,
  },
  discount: {
    title: 'no discounts',
    why: 'A special price makes an advertisement of the whole text.',
    message: () => 'A special price makes this an advertisement.',
    mend: 'Leave the price out.',
    bad: 'Hi Anna, as a new contact you get a 20% discount this week.',
    good,
  },
  booking: {
    title: 'no booking in a first contact',
    why: 'A slot in the calendar is much to ask of someone who does not know you yet. A question can be answered at once.',
    message: () => 'A booked time is much to ask in a first contact.',
    mend: 'Ask a question that can be answered in a line.',
    bad: 'Hi Anna, book a quick call at https://calendly.com/bo-example.',
    good,
  },
  'job-offer': {
    title: 'an offer that fits anybody',
    why: 'Recruiters may write to anyone, and it shows. An offer is read when it says what in the reader’s work it rests on.',
    message: () => 'An offer in words that go out by the hundred.',
    mend: 'Say what the job is and what in their work made you think of them.',
    bad: 'Hi Anna, I have an exciting opportunity that would be a perfect fit for you.',
    good,
  },
  'ask-first': {
    title: 'say who you are before you ask',
    why: 'A favour, a job or a meeting is asked of someone one knows. Introduce yourself first.',
    message: () => 'It asks for something before it says who you are.',
    mend: 'Begin with who you are.',
    bad: 'Hi Anna, are there any openings in your team? I am a caster.',
    good,
  },
  'too-long': {
    title: 'within the limit',
    why: 'The platform takes so many characters and no more; what is short is also read.',
    message: ({ characters, limit, over }) => `${characters} characters, ${over} more than the ${limit} that fit.`,
    mend: 'Cut what stands after the mark, or say less.',
    bad: 'Hi Anna, I test valves at Nordplåt. Your talk on wear changed our rig, and I would like to hear how you measure it, and whether you do so every week.',
    good: 'Hi Anna, I test valves at Nordplåt. How did you measure the wear you showed at Kvalitetsdagen?',
  },
  shouting: {
    title: 'no shouting',
    why: 'Capitals and rows of exclamation marks are read as shouting.',
    message: () => 'Capitals or marks in a row shout.',
    mend: 'Write it in small letters, with one mark.',
    bad: 'Hi Anna, YOU REALLY MUST SEE our valves!!!',
    good,
  },
  'emoji-row': {
    title: 'no rows of emojis',
    why: 'One is a smile; a row is an advertisement.',
    message: () => 'A row of emojis looks like an advertisement.',
    mend: 'Keep one, or none.',
    bad: 'Hi Anna 🚀🚀🔥 I test valves at Nordplåt.',
    good,
  },
  duplicate: {
    title: 'not the same text twice',
    why: 'A text that fits two people is about neither.',
    message: ({ to, sentOn, others }) =>
      `Nearly this text went to ${to}${sentOn === '' ? '' : ` on ${sentOn}`}${others === 0 ? '' : ` and to ${others} more`}.`,
    mend: 'Write what is about this reader.',
    bad: 'Hi Anna, I work with valves at Nordplåt and would like to hear how your team tests them.',
    good,
  },
  language: {
    title: "the reader's language",
    why: 'A message in the reader’s own language is answered more; what is in a language that this program does not read gets only the checks that need no words.',
    message: params =>
      params.case === 'unknown'
        ? 'Only English and Swedish are read for who, why and about whom; the rest was checked.'
        : `It is written in "${params.written}", and the reader writes in "${params.theirs}".`,
    mend: 'Write in a language that the reader uses.',
    bad: 'Hi Anna, I test valves at Nordplåt and would like to hear how you measure wear.',
    good: 'Hej Anna! Jag provar ventiler på Nordplåt och vill gärna höra hur ni mäter slitage.',
  },
  'product-news': {
    title: 'no product news in a group',
    why: 'News of your own product is passed over and costs the trust that a group gives.',
    message: () => 'News of your own product.',
    mend: 'Tell what you learned while making it, with figures.',
    bad: 'We are thrilled to launch our new platform for maintenance.',
    good: 'How do you measure wear in valves? We tried sound for two months, and it missed every third leak.',
  },
  announcement: {
    title: 'no company announcements in a group',
    why: 'Awards, hires and partnerships are news to your own followers; a group passes over them.',
    message: () => 'A company announcement.',
    mend: 'Keep it for your own page; here, ask or tell something that others can use.',
    bad: 'We won the award for supplier of the year! Our company celebrates its anniversary with a new office.',
    good: 'What do you ask of a supplier? In our plant delivery on time went from 70 to 94 % when we shared the forecast.',
  },
  'customer-hunt': {
    title: 'no hunting for customers in a group',
    why: 'Who helps is sought out; who hunts is avoided.',
    message: () => 'This recruits customers.',
    mend: 'Give the help itself here, in the group.',
    bad: 'Tired of leaking valves? Contact us today and sign up for a free trial.',
    good: 'Leaking valves: in my experience it is the seat in two cases of three. I would start by measuring the torque.',
  },
  'bare-link': {
    title: 'a link with its substance',
    why: 'A link helps when the post says what stands there and why it matters.',
    message: () => 'A link without what stands there.',
    mend: 'Say in two sentences what it says and what you think of it.',
    bad: 'Read this: https://example.com/valves',
    good: 'I think the new valve standard asks for too much. We tested forty valves by it in March, and only three of the nine tests found anything that the old ones had missed: https://example.com/valves',
  },
  contribute: {
    title: 'ask, tell, answer or argue',
    why: 'A group lives on questions, experience, answers and opinions with reasons.',
    message: () => 'It asks nothing, tells no experience and gives no opinion.',
    mend: 'Ask something, tell what you tried, or say what you think and why.',
    bad: 'Monday again and the sun is out over the river.',
    good: 'Has anyone tried ceramic seats? We did, and they lasted twice as long.',
  },
}
