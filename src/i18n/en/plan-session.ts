import { capital, inWords, list, modules } from './counting.ts';

/** The session planner. */
export const planSession = {
  title: 'Plan a session',
  about: 'An agenda for a room full of people: times, decisions to stop at, and what to print.',
  what: 'Say what you’d like to play and how long you have. You get an agenda with the decisions that are worth stopping at. Its link is the plan: whoever opens it sees what you see.',
  noScript: 'The planner needs JavaScript. The guides below tell for each module what to do in 30, 60 and 90 minutes.',
  modules: 'What will you play?',
  noModules: 'Tick a module, and the agenda is here.',
  length: 'How long have you got?',
  minutes: (minutes: number) => `${minutes} min`,
  start: 'When does it begin?',
  startHow: 'Write it as you like: 13:30, 1330, 9 or 1:30 pm.',
  readAs: (time: string) => `Read as ${time}.`,
  noTime: 'That is no time of the day. Write it like 09:30 or 9:30 am. The agenda still begins as it did.',
  faults: {
    'not-ours': 'The link doesn’t hold a plan, or not all of it. Here’s a fresh one.',
    'no-modules': 'The link doesn’t say what to play. Tick it below.',
    'unknown-modules': (names: readonly string[]) =>
      `This course has no ${list(
        names.map((name) => `“${name}”`),
        'and no',
      )}. The rest of the plan is here.`,
    length: 'The link doesn’t say how long you have, or says a length that we don’t plan: 30, 60, 90 or 180 minutes.',
    start: 'The link says no time of the day at which to begin, so choose one.',
  },
  agenda: 'The agenda',
  span: (from: string, to: string, minutes: number) => `${from} to ${to}, ${minutes} minutes`,
  left: (asked: number, length: number, fit: number, enough: number | undefined) =>
    [
      fit === 0
        ? `${length} minutes are too short for ${asked === 1 ? 'it' : 'any of them'}.`
        : `${capital(modules(asked))} in ${length} minutes: plan ${inWords(fit)}.`,
      enough === undefined
        ? 'Make several sessions of it.'
        : `For ${asked === 1 ? 'it' : 'all'} you need ${enough} minutes.`,
    ].join(' '),
  leftOut: (title: string, minutes: number, after: boolean) =>
    `“${title}” is left out: told to its end, with a few stops and a debrief, it takes ${minutes} minutes${after ? ', and what comes before it doesn’t leave so many' : ''}.`,
  items: {
    welcome: 'Welcome',
    story: 'The story',
    debrief: 'Debrief',
    'other-road': 'The other road',
    week: 'This week',
    break: 'Break',
    'own-plan': 'Your own list',
    questions: 'Parked questions',
    close: 'Close',
  },
  how: {
    welcome: 'Who you are, who Jim is, and how a vote goes. Handouts out, face down.',
    debrief: 'The ending first: what did you see? Then two rules of your choice. The questions are in the guide.',
    'other-road': 'Go back to the closest vote and play the choice that lost. Same story, other consequence.',
    week: 'One thing to do before Friday. Everybody says to a neighbour with whom, and when.',
    break: '',
    'own-plan': 'The blank handoff plan, in pairs: three accounts, three names, three dates.',
    questions: 'What you wrote on the wall and didn’t answer.',
    close: 'One sentence each: what I’ll stop doing. Then the link, to play it again alone.',
  },
  stopAt: (titles: readonly string[]) => list(titles, 'or'),
  whichever: 'whichever you come to',
  phases: (reveal: number, argue: number, vote: number, consequence: number) =>
    `reveal ${reveal}, argue ${argue}, vote ${vote}, watch ${consequence}`,
  someRooms: (percent: number) => `About ${percent} rooms in a hundred come past it.`,
  throughCount: (count: number) =>
    `${capital(inWords(count))} ${count === 1 ? 'decision' : 'decisions'} straight through`,
  stops: (stops: number, turns: number) =>
    stops === turns
      ? 'Every decision is a stop.'
      : `${capital(inWords(stops))} of the ${inWords(turns)} decisions are stops. The others are read straight through: hands up, and on.`,
  link: 'The plan as a link',
  linkLabel: 'Link to this plan',
  printIt: 'Print the agenda',
  print: 'What to print',
  guide: 'Facilitator guide',
  guideFor: 'once, for you',
  handout: 'Handout',
  handoutFor: 'one each',
  cards: 'Name cards',
  cardsFor: 'once, if you act it out',
  of: (title: string) => `, ${title}`,
  console: 'Open the console with this plan',
} as const;
