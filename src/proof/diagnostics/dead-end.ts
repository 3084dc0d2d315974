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
  why: 'There is a path on which every choice of this scene is closed, because none of their needs hold. Whoever comes along it sees a scene and no button. You would hardly find it by playing; the check has gone down every path there is, and this is one.',
  example:
    '## the-first-morning\n\n- [Let Ellen take it.](#her-desk "ellen-takes-it") `ellen +1`\n- [Take the call.](#her-desk "take-the-call") `ellen -1`\n\n## her-desk\n\n- [Ask her.](#the-first-chair "ask-her") `needs ellen >= 3`',
  mended:
    '## the-first-morning\n\n- [Let Ellen take it.](#her-desk "ellen-takes-it") `ellen +1`\n- [Take the call.](#her-desk "take-the-call") `ellen -1`\n\n## her-desk\n\n- [Ask her.](#the-first-chair "ask-her") `needs ellen >= 3`\n- [Wait.](#the-empty-desk "wait") `needs ellen <= 2`',
  reason: ({ scene, context, states, path }) =>
    `The story gets stuck in "${scene}": it is no ending, and no choice is open ${context === '' ? 'there' : `with ${context}`}${states > 1 ? ` (nor in ${counted(states - 1, 'other state')} of this scene)` : ''}. This leads there: ${shownPath(path)}.`,
  hint: () => 'Give the scene a choice without `needs`, or one whose needs hold where the others fail.',
};
export default kind;
