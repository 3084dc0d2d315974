import type { DiagnosticKind } from '../../format/diagnostic.ts';
import { counted, shownPath } from '../shown.ts';

interface Details {
  readonly scene: string;
  /** What the machine remembers there, in words. */
  readonly context: string;
  readonly states: number;
  readonly path: readonly string[];
}

const kind: DiagnosticKind<Details> = {
  code: 'dead-end',
  severity: 'fault',
  rule: 'Every state has a way out',
  example: '## first\n\n- [Go on.](#last "go-on") `needs trust >= 9`\n\n## last',
  reason: ({ scene, context, states, path }) =>
    `The story gets stuck in "${scene}": it is no ending, and no choice is open ${context === '' ? 'there' : `with ${context}`}${states > 1 ? ` (nor in ${counted(states - 1, 'other state')} of this scene)` : ''}. This leads there: ${shownPath(path)}.`,
  hint: () => 'Give the scene a choice without `needs`, or one whose needs hold where the others fail.',
};
export default kind;
