import type { PrincipleId } from '../../model/principles.ts'

/** What the guide says, in the program's own words, and what the program does with it. */
export type PrincipleTexts = Record<PrincipleId, { title: string; says: string; does: string }>

export const principles: PrincipleTexts = {
  P1: {
    title: 'A contact takes two',
    says: 'You are contacts once one of you has asked and the other has accepted. A request that was ignored or declined has made no contact.',
    does: 'Each invitation is followed from pending to accepted, declined, ignored, withdrawn or expired. Only an accepted one counts as a contact.',
  },
  P2: {
    title: 'Following is a tie of its own',
    says: 'You need not be contacts to keep an eye on someone: you can follow.',
    does: 'Whom you follow is kept apart from your contacts. Where an interesting person is better not accepted, following is offered instead.',
  },
  P3: {
    title: 'Size opens doors both ways',
    says: 'With more contacts you see more people, and more people see you.',
    does: 'The size of your network is part of your outreach. The first hundred contacts count for more than the tenth hundred.',
  },
  P4: {
    title: 'The closer, the higher in a search',
    says: 'A search shows those one step away first, then those two steps away, then three.',
    does: 'Searches here rank by distance first, and you can see to how many people of each distance a phrase would show you.',
  },
  P5: {
    title: 'Every contact multiplies',
    says: 'Even a contact you hardly know brings the people behind it within reach, and brings you within theirs.',
    does: 'Each invitation and each candidate carries a gain: how many new people come within two and three steps.',
  },
  P6: {
    title: 'What your network consists of',
    says: 'It is your contacts, their contacts, the contacts of those, and the members of your groups.',
    does: 'The four are counted with nobody counted twice, and what is known stands apart from what is estimated.',
  },
  P7: {
    title: 'Effect is profile times outreach',
    says: 'A strong profile seen by few, or a weak one seen by many, does little. Either can make up for the other; often it works to concentrate on one.',
    does: 'The two are multiplied, and you are told which of them gives more for less work now.',
  },
  P8: {
    title: 'The broad way: say yes',
    says: 'Accepting everyone is the simplest way. It opens more networks, and a profile with many contacts looks complete and trustworthy. It suits someone new.',
    does: 'Below the target, invitations are recommended unless something speaks plainly against them, such as an evident sales pitch.',
  },
  P9: {
    title: 'The selective way: say yes for a reason',
    says: 'Accept those you know, have met or are in touch with, or would like to know, meet or be in touch with. Your contacts say something about you, so a random crowd is a drawback.',
    does: 'From the target on, each recommendation rests on evidence that you know the person or want to, and the evidence is shown.',
  },
  P10: {
    title: 'First broad, then selective',
    says: 'Begin broadly until you have about 200 contacts. Then choose with more care, for those who strengthen the picture of what you are good at.',
    does: 'The target is 200 unless you set another. The way of judging changes the moment the target is reached, also in the middle of a triage.',
  },
  P11: {
    title: 'The same measure when you ask',
    says: 'What holds for the requests you get holds for those you send: seek people you have met or want to meet.',
    does: 'Suggestions of whom to ask follow the same phase and the same evidence as the triage.',
  },
  P12: {
    title: 'Begin with those you work with',
    says: 'Present and former colleagues, customers and suppliers come first.',
    does: 'They are found from your positions, your notes and your address book, and are put first in the plan.',
  },
  P13: {
    title: 'A way to stay in touch',
    says: 'The network keeps a thread to people, makes it easy to pick it up again, and tells what they do now.',
    does: 'New jobs between two exports, ties that have gone quiet and answers that you owe are shown as reasons to write.',
  },
  P14: {
    title: 'Be personal',
    says: 'Nothing matters more in a request. A standard phrase says that you did not take the time.',
    does: 'The linter reads what you write before you send it, and says which words could have gone to anyone.',
  },
  P15: {
    title: 'When a plain request will do',
    says: 'With someone you know very well, work closely with or have only just met, a request is like handing over a business card: no explanation is needed.',
    does: 'The linter takes your relation to the person into account, and is lenient in exactly these cases.',
  },
  P16: {
    title: 'Say who you are and why',
    says: 'To everyone else: introduce yourself, and tell why you would like the contact.',
    does: 'These are the two central rules of the linter, and every draft answers both.',
  },
  P17: {
    title: 'InMail is answered more than e-mail',
    says: 'An InMail goes straight to the person and is answered 2.6 times as often as an e-mail, in part because of the reminders.',
    does: 'The ways to reach a person are weighed against each other, and each figure comes with its source and its date.',
  },
  P18: {
    title: 'Whom you may write to',
    says: 'Your contacts, always; premium members who are open to it, too. Beyond that it takes premium, for you as for them. Recruiters can write to anyone, and answering them is free.',
    does: 'Before you plan a message, you are told which ways are open to this person.',
  },
  P19: {
    title: 'Where contact details are found',
    says: 'In Sweden a search of the web often gives a telephone number or an address. In other countries that is harder.',
    does: "The person's country is taken into account when a way is suggested.",
  },
  P20: {
    title: 'When premium pays',
    says: 'It is worth its price if you are the one who takes the first step. Otherwise hardly.',
    does: 'You are told when premium would have opened another way, and how often that has happened.',
  },
  P21: {
    title: 'Take part in groups',
    says: 'Join groups that mean something in your profession and your industry. Read, contribute, have an opinion, ask, accept help.',
    does: 'Your groups are kept with what you last did in them, and what you could do next.',
  },
  P22: {
    title: 'Do not sell in groups',
    says: 'News about products, offers and announcements are passed over and cost trust. Help others and show what you know: business follows from that.',
    does: 'The linter has rules of its own for posts in groups, and points at what sounds like an advertisement.',
  },
  P23: {
    title: 'Fellow members see more of you',
    says: "Those in your groups see more of your profile, and you come higher in their searches and in their contacts'.",
    does: 'Members of your groups are counted as a ring of their own, beside the three degrees.',
  },
  P24: {
    title: 'Groups reach further than contacts',
    says: 'A group connects you with people with whom you share no contact at all.',
    does: 'The gain of joining a group is shown: members whom you do not reach in another way.',
  },
}
