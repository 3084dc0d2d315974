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
  example: 'meters:\n  ellen: { label: Trust, start: 500, max: 100000 }',
  reason: ({ states, tried, told, scenes }) =>
    `The story has more states than are explored: it stopped at ${counted(states, 'state')}, of which ${tried.toLocaleString('en')} had every choice tried, and had told ${told.toLocaleString('en')} of ${counted(scenes, 'scene')}. What lies beyond is not proven.`,
  hint: () =>
    'Make the bounds of the meters smaller, or let fewer choices be named by `needs`: each value and each such choice multiplies the states.',
};
export default kind;
