import { MOODS } from '../../engine/scenario.ts';
import type { DiagnosticKind } from '../diagnostic.ts';
import { didYouMean } from '../hints.ts';

interface Details {
  readonly mood: string;
  readonly nearest: string | undefined;
}

const kind: DiagnosticKind<Details> = {
  code: 'unknown-mood',
  severity: 'fault',
  rule: 'Moods are one of twelve',
  example: '**ellen** (sad): It was on my list.',
  reason: ({ mood }) => `No face is drawn for the mood "${mood}".`,
  hint: ({ nearest }) => didYouMean(nearest, `The moods are ${MOODS.join(', ')}.`),
};
export default kind;
