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
  why: 'You wrote down what this path earns, and the marks on it add up to something else. Scores go wrong silently when stories grow: a scene is added, a mark is forgotten, and everybody’s result shifts by a little. A walk with its score is how you hear of it.',
  example: '---\nwalks:\n  jim: { path: [take-the-call], ending: the-empty-desk, score: 1/1 }\n---',
  mended: '---\nwalks:\n  jim: { path: [take-the-call], ending: the-empty-desk, score: 0/1 }\n---',
  reason: ({ walk, score, expected }) =>
    `The walk "${walk}" earns ${shownTally(score)} and not ${shownTally(expected)}.`,
  hint: ({ score }) =>
    `Write \`score: ${score.halves / 2}/${score.tests}\` if that is meant, or mend the marks on the path.`,
};
export default kind;
