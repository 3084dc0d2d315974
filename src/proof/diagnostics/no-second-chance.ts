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
  why: 'People learn most from the mistake that they then put right. If one break already means failing, the only lesson is to begin again. Passing takes 0.8 of the marks, so one break has to be balanced by four tests that are kept: a story needs at least five on the way.',
  example:
    '## the-first-morning\n\n- [Ask her first.](#the-empty-desk "ask-on-monday") `keeps listen-first` `keeps facilitate-the-handoff`\n- [Tell her, then leave.](#the-empty-desk "tell-on-monday") `breaks listen-first` `keeps facilitate-the-handoff`',
  mended:
    '## the-first-morning\n\n- [Ask her first.](#tuesday "ask-on-monday") `keeps listen-first` `keeps facilitate-the-handoff`\n- [Tell her, then leave.](#tuesday "tell-on-monday") `breaks listen-first` `keeps facilitate-the-handoff`\n\n## tuesday\n\n- [Ask her first.](#wednesday "ask-on-tuesday") `keeps listen-first` `keeps facilitate-the-handoff`\n- [Tell her, then leave.](#wednesday "tell-on-tuesday") `breaks listen-first` `keeps facilitate-the-handoff`\n\n## wednesday\n\n- [Ask her first.](#the-empty-desk "ask-on-wednesday") `keeps listen-first` `keeps facilitate-the-handoff`\n- [Tell her, then leave.](#the-empty-desk "tell-on-wednesday") `breaks listen-first` `keeps facilitate-the-handoff`',
  reason: ({ best, path }) =>
    `Nobody who breaks a rule once can still pass: the best that is left is ${shownTally(best)} (${shownScore(best)}, and ${MASTERY_SCORE} passes), on ${shownPath(path)}.`,
  hint: () => 'Add tests after this choice: one break needs four other tests that are kept.',
};
export default kind;
