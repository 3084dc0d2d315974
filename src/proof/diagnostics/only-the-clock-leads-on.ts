import type { DiagnosticKind } from '../../format/diagnostic.ts';
import { shownPath } from '../shown.ts';

interface Details {
  readonly scene: string;
  readonly context: string;
  readonly path: readonly string[];
}

const kind: DiagnosticKind<Details> = {
  code: 'only-the-clock-leads-on',
  severity: 'fault',
  rule: 'The clock is never the only way on',
  why: 'The clock is for those who want it. Somebody who reads slowly, uses a screen reader or has switched it off has to be able to go on as well, so that at least one choice is open in every moment.',
  example: '- [](#the-empty-desk "say-nothing") `after 20s`',
  mended: '- [I’ll call you back.](#the-first-chair "call-back")\n- [](#the-empty-desk "say-nothing") `after 20s`',
  reason: ({ scene, context, path }) =>
    `In "${scene}"${context === '' ? '' : `, with ${context},`} only the clock leads on, so whoever plays without it is stuck. This leads there: ${shownPath(path)}.`,
  hint: () => 'Add a choice that the learner can take, or one whose needs hold where the others fail.',
};
export default kind;
