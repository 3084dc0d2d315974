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
  example: '## first\n\n- [](#last "too-late") `after 20s`\n\n## last',
  reason: ({ scene, context, path }) =>
    `In "${scene}"${context === '' ? '' : `, with ${context},`} only the clock leads on, so whoever plays without it is stuck. This leads there: ${shownPath(path)}.`,
  hint: () => 'Add a choice that the learner can take, or one whose needs hold where the others fail.',
};
export default kind;
