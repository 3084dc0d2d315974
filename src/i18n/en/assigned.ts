import { capital, countInWords, inWords, listed } from './counting.ts';

/** What somebody was assigned, on the course page and in the debrief. */
export const assigned = {
  by: (name: string) => `Assigned to you by ${name}`,
  forWhom: (name: string) => `For ${name}`,
  size: (modules: number, minutes: number) => `${capital(countInWords(modules, 'module'))}, about ${minutes} minutes.`,
  due: (day: string, days: number) => {
    if (days === 0) return `Due today, ${day}.`;
    return days === 1 ? `Due tomorrow, ${day}.` : `Due ${day}, in ${countInWords(days, 'day')}.`;
  },
  /** A day that has gone by. */
  late: (day: string, days: number, by: string) =>
    `It was due ${days === 1 ? 'yesterday' : `${countInWords(days, 'day')} ago`}, on ${day}. It still counts; if you need longer, a word to ${by} helps.`,
  wasDue: (day: string) => `It was due on ${day}.`,
  mastery: (percent: number) => `You pass a module with ${percent} of 100.`,
  attempts: (most: number) =>
    most === 1
      ? 'Of each, your first attempt counts.'
      : `Of each, your first ${inWords(most)} attempts count, and the best of them stands.`,
  anyAttempts: 'Your best attempt counts, however many you make.',
  modules: 'What is assigned',
  minutes: (minutes: number) => `${minutes} min`,
  state: {
    passed: (earned: string, tests: number) => `Passed: ${earned} of ${tests}`,
    notYet: (earned: string, tests: number) => `Not yet: ${earned} of ${tests}`,
    underWay: 'Under way',
    notStarted: 'Not started',
    unknown: 'Not on this site',
  },
  left: (left: number) =>
    left === 0
      ? 'no more attempts count'
      : left === 1
        ? 'one more attempt counts'
        : `${inWords(left)} more attempts count`,
  progress: (passed: number, all: number) =>
    passed === all ? (all === 1 ? 'Passed.' : 'All passed.') : `${capital(inWords(passed))} of ${inWords(all)} passed.`,
  begin: (title: string) => `Begin with “${title}”`,
  goOn: (title: string) => `Go on to “${title}”`,
  evidence: 'Your evidence',
  sendBack: 'Your certificate and evidence',
  remove: 'Take it off this page',
  sure: 'Take this assignment off?',
  sureWhat: (by: string) =>
    `It goes from this page, and from this browser. What you played stays. The link from ${by} brings it back.`,
  keepIt: 'Keep it',
  removeNow: 'Take it off',
  /** Folded: the others. */
  other: (by: string) => `Assigned by ${by}`,
  until: (day: string) => `until ${day}`,
  kept: 'It is kept in this browser, so you don’t need the link again. Nothing is sent anywhere.',
  keptNot: {
    forbidden: 'This browser keeps nothing here. Hold on to the link: you will need it again next time.',
    full: 'The browser’s storage is full, so the assignment could not be kept. Hold on to the link: you will need it again next time.',
  },
  preview: 'Preview: the assignment is shown, and not kept.',
  removed: 'The assignment is gone from this page.',
  /** On the course map, below a module. */
  mark: (by: string, day: string | undefined, passed: boolean) =>
    `Assigned by ${by}${day ? `, until ${day}` : ''}: ${passed ? 'passed' : 'not yet passed'}`,

  unknown: (titles: readonly string[]) =>
    titles.length === 1
      ? `“${titles[0]}” is assigned, too, but this site doesn’t have it yet. The others can be played; ask whoever sent you the link about that one.`
      : `${listed(titles.map((title) => `“${title}”`))} are assigned, too, but this site doesn’t have them yet. The others can be played; ask whoever sent you the link about those.`,
  allUnknown:
    'This site has none of the modules of this assignment. It may be an older copy of the course: ask whoever sent you the link which address they meant.',

  fault: {
    title: 'This link could not be read',
    'not-ours': 'It begins like an assignment and is none. Copy the whole link from the message again.',
    cut: 'Its end is missing. Mail programmes do that to long links: copy the whole of it from the message, and paste it into the address line.',
    mangled:
      'Some of its letters have changed on the way. Open it from the message itself, or ask whoever sent it for a new one.',
    newer:
      'It was made with a newer edition of this course than this site has. Ask whoever sent it which address they meant.',
    nothingLost: 'Nothing that you have done is lost.',
    away: 'Close this',
  },
  failed:
    'Your assignment did not arrive on the page. Check the network and load the page again; the link still holds.',

  /** In the debrief. */
  debrief: {
    title: 'Assigned',
    passed: (by: string) => `${by} assigned this one to you: passed.`,
    notYet: (by: string) => `${by} assigned this one to you: not yet.`,
    takes: (earned: string, tests: number) => `It takes ${earned} of these ${tests}.`,
    left: (left: number | undefined) => {
      if (left === undefined) return 'You can try as often as you like.';
      if (left === 0) return 'That was the last attempt that counts.';
      return left === 1 ? 'One more attempt counts.' : `${capital(inWords(left))} more attempts count.`;
    },
    passedBefore: 'An earlier attempt has passed already, and that one stands.',
    older: (by: string) => `It was finished before ${by} assigned this one to you, so it doesn’t count for that.`,
    beyond: (by: string, most: number) =>
      `It doesn’t count for what ${by} assigned: ${most === 1 ? 'only the first attempt does' : `only the first ${inWords(most)} attempts do`}.`,
    certificate: 'Your certificate and evidence',
    soFar: 'Send what you did so far',
    waits: (by: string, left: number | undefined) =>
      `“Try this one again” waits until you have passed${left === undefined ? '' : `, or until ${left === 1 ? 'your last attempt' : `the ${inWords(left)} attempts that are left`} ${left === 1 ? 'is' : 'are'} used`}: ${by} would like you to play it through first.`,
    waitsTitle: 'Not yet',
    close: 'Back to it',
  },
} as const;
