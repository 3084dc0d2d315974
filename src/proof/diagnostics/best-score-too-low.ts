import type { Tally } from '../../engine/score.ts';
import type { DiagnosticKind } from '../../format/diagnostic.ts';
import { shownPath, shownScore, shownTally } from '../shown.ts';

interface Details {
  /** None for the score on the whole. */
  readonly rule?: string | undefined;
  readonly best: Tally;
  readonly least: Tally;
  readonly path: readonly string[];
}

const kind: DiagnosticKind<Details> = {
  code: 'best-score-too-low',
  severity: 'fault',
  rule: 'Whoever keeps everything scores nearly everything',
  example:
    '- [Take it.](#last "take-it") `breaks listen-first`\n- [Hand it on.](#last "hand-it-on") `bends listen-first`',
  reason: ({ rule, best, least, path }) =>
    `The best that anybody can reach ${rule === undefined ? 'on the whole' : `on "${rule}"`} is ${shownTally(best)} (${shownScore(best)}), and it must be ${shownScore(least)} at least: even perfect play looks like a failing. It is lost here first, on this path: ${shownPath(path)}.`,
  hint: () => 'Add a choice that `keeps` the rule here, or let the tests that cannot be kept be fewer.',
};
export default kind;
