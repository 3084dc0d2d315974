import { inWords } from './counting.ts';

const often = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${inWords(count)} times`);

/** What a trainer's console says when a story has ended, and how it names a decision. */
export const consoleDebrief = {
  /** @param label as the guide and the handout have it, "7a" */
  scene: (title: string, label: string) => `${title} · decision ${label}`,
  debrief: 'Debrief',
  planned: (minutes: number) => `${minutes} min in the plan`,
  how: 'Begin with what happened, not with what was right. Two good questions and a long silence beat ten questions.',
  first: 'First, whichever ending it was',
  ending: 'This ending',
  rules: 'By rule, what was broken first',
  rulesHow: 'Take those that the room broke, and one that it kept.',
  /** How often on this path; 1 or more each. */
  marks: {
    keeps: (count: number) => `kept ${often(count)}`,
    bends: (count: number) => `bent ${often(count)}`,
    breaks: (count: number) => `broken ${often(count)}`,
  },
  last: 'Last, before they stand up',
} as const;
