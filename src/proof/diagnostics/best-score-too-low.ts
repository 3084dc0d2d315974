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
  why: 'Somebody who does everything right has to be able to see it in the score. If the best path there is earns seven of ten, the pass mark is a matter of luck, and the most careful learners are told that they are average. A true dilemma may cost something on one rule; it is rare, and it stays rare.',
  example:
    '- [Take it.](#the-empty-desk "take-it") `breaks listen-first`\n- [Hand it on.](#the-first-chair "hand-it-on") `bends listen-first`',
  mended:
    '- [Take it.](#the-empty-desk "take-it") `breaks listen-first`\n- [Hand it on.](#the-first-chair "hand-it-on") `keeps listen-first`',
  reason: ({ rule, best, least, path }) =>
    `The best that anybody can reach ${rule === undefined ? 'on the whole' : `on "${rule}"`} is ${shownTally(best)} (${shownScore(best)}), and it must be ${shownScore(least)} at least: even perfect play looks like a failing. It is lost here first, on this path: ${shownPath(path)}.`,
  hint: () => 'Add a choice that `keeps` the rule here, or let the tests that cannot be kept be fewer.',
};
export default kind;
