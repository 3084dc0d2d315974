import type { Tally } from '../../engine/score.ts';
import type { DiagnosticKind } from '../../format/diagnostic.ts';
import { shownTally } from '../shown.ts';

interface Details {
  readonly walk: string;
  readonly score: Tally;
  readonly expected: Tally;
}

const kind: DiagnosticKind<Details> = {
  code: 'walk-scores-otherwise',
  severity: 'fault',
  rule: 'A walk earns the score that is written',
  example: 'walks:\n  best: { path: [go-on], ending: last, score: 7/7 }',
  reason: ({ walk, score, expected }) =>
    `The walk "${walk}" earns ${shownTally(score)} and not ${shownTally(expected)}.`,
  hint: ({ score }) =>
    `Write \`score: ${score.halves / 2}/${score.tests}\` if that is meant, or mend the marks on the path.`,
};
export default kind;
