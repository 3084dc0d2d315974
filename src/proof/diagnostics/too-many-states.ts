import type { DiagnosticKind } from '../../format/diagnostic.ts';
import { counted } from '../shown.ts';

interface Details {
  readonly states: number;
  readonly tried: number;
  readonly told: number;
  readonly scenes: number;
}

const kind: DiagnosticKind<Details> = {
  code: 'too-many-states',
  severity: 'fault',
  rule: 'Every state of a story can be explored',
  why: 'The check does not try some paths: it goes through every state that the story can be in, and so it can promise things. Each meter multiplies these by the number of values it can have. A meter with six values is felt by a learner; one with a million is felt by the check alone. It gives up at 500,000 states (for this page, at 1,000).',
  example:
    '---\nmeters:\n  hours: { label: Hours left, start: 1000000, max: 1000000 }\n---\n\n## the-first-morning\n\n- [One more call.](#the-first-morning "one-more-call") `hours -1` `needs hours >= 1`\n- [Go home.](#the-empty-desk "go-home")',
  mended:
    '---\nmeters:\n  hours: { label: Hours left, start: 8, max: 8 }\n---\n\n## the-first-morning\n\n- [One more call.](#the-first-morning "one-more-call") `hours -1` `needs hours >= 1`\n- [Go home.](#the-empty-desk "go-home")',
  reason: ({ states, tried, told, scenes }) =>
    `The story has more states than are explored: it stopped at ${counted(states, 'state')}, of which ${tried.toLocaleString('en')} had every choice tried, and had told ${told.toLocaleString('en')} of ${counted(scenes, 'scene')}. What lies beyond is not proven.`,
  hint: () =>
    'Make the bounds of the meters smaller, or let fewer choices be named by `needs`: each value and each such choice multiplies the states.',
};
export default kind;
