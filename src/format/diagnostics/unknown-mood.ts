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
  why: 'Each person is drawn in twelve moods, and a mood that is not drawn could only show as a blank face. Twelve are few on purpose: what no face says, the words have to say. The nearest one usually does it.',
  example: '**ellen** (sad): It was on my list.',
  mended: '**ellen** (sidelined): It was on my list.',
  reason: ({ mood }) => `No face is drawn for the mood "${mood}".`,
  hint: ({ nearest }) => didYouMean(nearest, `The moods are ${MOODS.join(', ')}.`),
};
export default kind;
