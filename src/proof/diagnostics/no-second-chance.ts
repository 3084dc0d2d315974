import { MASTERY_SCORE, type Tally } from '../../engine/score.ts';
import type { DiagnosticKind } from '../../format/diagnostic.ts';
import { shownPath, shownScore, shownTally } from '../shown.ts';

interface Details {
  readonly best: Tally;
  readonly path: readonly string[];
}

const kind: DiagnosticKind<Details> = {
  code: 'no-second-chance',
  severity: 'fault',
  rule: 'A mistake can be recovered from',
  example:
    '- [Take it.](#last "take-it") `breaks listen-first`\n- [Hand it on.](#last "hand-it-on") `keeps listen-first`',
  reason: ({ best, path }) =>
    `Nobody who breaks a rule once can still pass: the best that is left is ${shownTally(best)} (${shownScore(best)}, and ${MASTERY_SCORE} passes), on ${shownPath(path)}.`,
  hint: () => 'Add tests after this choice: one break needs four other tests that are kept.',
};
export default kind;
