import type { DiagnosticKind } from '../diagnostic.ts';
import { didYouMean } from '../hints.ts';

interface Details {
  readonly what: 'choice' | 'scene';
  readonly id: string;
  readonly nearest: string | undefined;
}

const kind: DiagnosticKind<Details> = {
  code: 'walk-naming-nothing',
  severity: 'fault',
  rule: 'Walks name choices and an ending',
  example: '---\nwalks:\n  jim: { path: [take-the-cal], ending: the-empty-desk, score: 0/1 }\n---',
  reason: ({ what, id }) => `No ${what} of this scenario has the id "${id}", so that the walk cannot be walked.`,
  hint: ({ what, nearest }) =>
    didYouMean(nearest, what === 'choice' ? 'Name the ids of choices, in the order taken.' : 'Name the last scene.'),
};
export default kind;
