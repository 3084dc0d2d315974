import { inWords, list } from './counting.ts';

/** The facilitator's guide. */
export const facilitatorGuide = {
  kind: 'Facilitator guide',
  about: (title: string) => `${title}: how to run it with a room full of people, decision by decision`,
  aim: 'What it is for',
  aimRules: (count: number) =>
    `The room meets ${inWords(count)} rules at moments when each of them costs something. Nobody has to be told the rules; they are found in the debrief.`,
  aimLook: (times: number) =>
    `tested ${times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`} at least, whichever way the room goes`,
  plan: 'What to do in the time you have',
  planHow:
    'The story is always told to its end; a debrief without an ending is a talk. What changes is how often you stop.',
  column: (minutes: number) => `${minutes} min`,
  part: 'Part',
  where: 'Where to stop',
  decision: 'Decision',
  stop: (minutes: number) => `stop, ${minutes}`,
  through: 'on',
  none: '–',
  whereHow:
    'Figures are minutes. “On” means: read it, hands up, go on. Where a decision has letters, your room comes to one of them at most.',
  how: 'How to run it',
  steps: [
    'Put up the room screen and keep this paper, or the console, to yourself. Handouts lie face down.',
    'Read each scene aloud, or give the parts away; there are name cards. Read it as if it were true.',
    'Stop before the choices and ask the question of the note, while nobody can point at an answer. Then show them one at a time, each read by somebody who means it.',
    'Everybody marks “mine” on the handout before a hand goes up. Ten seconds, no talking.',
    'Let them argue. Under each choice stands what to ask those who are for it. Your own opinion can wait until they’re home.',
    'If it gets stuck, make the role check: read the question, and what the other person thinks.',
    'Vote. The room’s choice is played, yours isn’t. With a tie, let whoever has said least decide.',
    'Show the consequence and stop talking. Count to three. Somebody will say something, and it’s better than what you’d have said.',
    'If many were for another choice, play that one too: the console goes back as a what-if, and the screen can show both ways side by side.',
    'With time and devices to spare, let small groups play on by themselves. They read you a code when they’re done, and their ways stand beside yours.',
    'Park what leads away on the wall. Keep to the minutes; the debrief is where it’s learned.',
  ],
  decisions: 'The decisions',
  decisionsHow: 'In the order of the story. The lines in italics are the last ones before the choices.',
  oneOf: (labels: readonly string[], sure: boolean) =>
    `Your room comes to one of ${list(labels, 'and')}${sure ? '' : ', or to none'}.`,
  minutes: (minutes: number) => `${minutes} min`,
  stopIn: (lengths: readonly number[]) => `a stop in ${list(lengths.map(String), 'and')} min`,
  neverStop: 'a stop if there is time to spare',
  note: 'Ask, and what you’ll hear',
  noNote: 'No note yet. Ask who would say what, and what it costs.',
  roleCheck: 'Role check',
  thinks: (name: string) => `${name} thinks, and doesn’t say`,
  choices: 'The choices',
  clock: (seconds: number) =>
    `Whoever plays alone with the clock on may also say nothing for ${seconds} seconds; a room has no clock. It`,
  ruled: (rule: string) => `“${rule}”;`,
  ask: 'Ask them:',
  noMark: 'tests no rule;',
  leads: (to: readonly string[]) => `on to ${list(to, 'or')}.`,
  ending: (title: string) => `the ending “${title}”`,
  anEnding: 'an ending',
  debrief: 'Debrief',
  debriefHow:
    'Begin with what happened, not with what was right. Two good questions and a long silence beat ten questions. Take the rules that your room broke, and one that it kept.',
  always: 'First, whichever ending it was',
  byRule: 'By rule',
  byEnding: 'By ending',
  byEndingHow: 'Ask the one that your room has come to. The others can wait for those who go back.',
  last: 'Last, before they stand up',
} as const;
