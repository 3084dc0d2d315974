/** The participants' handout. */
export const handout = {
  kind: 'Handout',
  about: (title: string) => `${title}: the decisions, the rules, and a blank handoff plan`,
  name: 'Name',
  date: 'Date',
  how: 'Decide for yourself first and tick “mine”. Then argue. When the room has voted, tick “room”. There are no answers on this paper, and you won’t come to all of the decisions: a letter behind the number means that your room comes to one of them or to none.',
  decisions: 'The decisions',
  mine: 'mine',
  room: 'room',
  says: (name: string) => `${name}, what do you say?`,
  rules: 'The rules',
  rulesHow: 'Leave this page until the story has ended.',
  plan: 'My handoff plan',
  planHow:
    'Every client who still rings you. Behind each a name that isn’t yours, the day on which you introduce the two, and the sentence with which you hand the phone over. Begin with the one you’d like to keep.',
  client: 'Client',
  goesTo: 'Goes to',
  meeting: 'Introduction on',
  told: 'Client told on',
  sentence: 'What I’ll say when they ring me',
  noteTo: 'The note to my clients, in three lines',
  firstCall: 'The first call, together, before Friday: with whom, and when',
} as const;
