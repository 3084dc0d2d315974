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
  why: 'A walk is a path that you promise: these choices, this ending, this score. It is walked at every check, so that you hear it at once when the story has moved and the promise no longer holds. It can only be walked if every step is a choice that exists.',
  example: '---\nwalks:\n  jim: { path: [take-the-cal], ending: the-empty-desk, score: 0/1 }\n---',
  mended: '---\nwalks:\n  jim: { path: [take-the-call], ending: the-empty-desk, score: 0/1 }\n---',
  reason: ({ what, id }) => `No ${what} of this scenario has the id "${id}", so that the walk cannot be walked.`,
  hint: ({ what, nearest }) =>
    didYouMean(nearest, what === 'choice' ? 'Name the ids of choices, in the order taken.' : 'Name the last scene.'),
};
export default kind;
