import { capital, inWords, list } from './counting.ts';

/** What is sent round afterwards. */
export const workshopSummary = {
  title: 'Summary of a workshop',
  about: 'What the room did, to send to those who were there.',
  noScript: 'The summary is put together in the browser, and needs JavaScript.',
  loading: 'Putting it together …',
  none: 'No workshop of that name is kept on this device.',
  noneWhy: 'It may have been removed, or it was held on another device or in another browser.',
  all: 'All workshops',
  console: 'Open its console',
  failed: 'The story did not arrive, so the summary cannot be put together.',
  again: 'Try again',
  overview: (day: string, module: string, about: string, name: string, who: string) =>
    [
      `On ${day} a room of people played “${module}”, a story with decisions.`,
      about,
      `“You” is ${who === '' ? name : `${name}, ${who}`}: the room chose what ${name} says.`,
    ]
      .filter(Boolean)
      .join(' '),
  room: 'What the room did',
  others: 'Other paths',
  othersHow: 'Tried on the side. None of this counts for the room.',
  minority: 'What if fewer hands had been right?',
  group: (number: number) => `Group ${number}`,
  triedAt: (scene: string) => `After its vote at “${scene}” the room went back, to see what another choice does.`,
  groupFrom: (scene: string) => `A small group played on by itself from “${scene}”.`,
  asked: (label: string, scene: string) => `${label} ${scene}`.trimStart(),
  line: (who: string, words: string) => `${who}: ${words}`,
  said: (words: string) => `“${words}”`,
  silence: 'Nobody said anything, and time ran on.',
  forIt: (count: number, all: number) =>
    count === 0 ? 'nobody was for it' : `${count} of ${all} ${count === 1 ? 'was' : 'were'} for it`,
  forOther: (count: number, said: string) => `${count} for “${said}”`,
  forNone: (said: readonly string[]) =>
    `nobody for ${list(
      said.map((one) => `“${one}”`),
      'or',
    )}`,
  votes: (counts: readonly string[]) => {
    const line = capital(counts.join('; '));
    return /[.?!…]”$/.test(line) ? line : `${line}.`;
  },
  uncounted: 'No votes were counted.',
  again2: (round: number) => `Voted on ${round} times.`,
  settled: { votes: '', lots: 'A tie, settled by lot.', trainer: 'The trainer settled it.' },
  ended: (ending: string) => `It ended at “${ending}”.`,
  notEnded: 'The story is not over yet.',
  leftThere: 'It was played no further.',
  nothing: 'Nothing has been decided yet.',
  rules: 'Rules that the story tested',
  rulesHow: 'On the room’s own path.',
  tally: (keeps: number, bends: number, breaks: number) => {
    const marks = [
      { did: 'kept', count: keeps },
      { did: 'bent', count: bends },
      { did: 'broke', count: breaks },
    ];
    const did = marks.flatMap(({ did: how, count }) =>
      count === 0 ? [] : [`${how} it ${count === 1 ? 'once' : count === 2 ? 'twice' : `${inWords(count)} times`}`],
    );
    return `The room ${list(did, 'and')}.`;
  },
  mark: { keeps: 'kept', bends: 'bent', breaks: 'broken' },
  parked: 'Questions that were parked',
  notes: 'The trainer’s notes',
  withNotes: 'Put my notes in as well',
  note: (asked: string, text: string) => `${asked}: ${text}`,
  alone: 'To play alone',
  aloneWhy: 'The same stories, for one person. What you choose stays on your device.',
  asText: 'The summary as text',
  mail: 'Write a mail',
  mailCut: 'A mail program takes only the beginning of it. Copy the whole text, and paste it into the mail.',
  mailRest: '[The rest did not fit. Paste it here.]',
  print: 'Print',
  subject: (name: string) => `What we did: ${name}`,
  notPublic: 'These links lead to this computer. Put the course on a server before you send them.',
} as const;
