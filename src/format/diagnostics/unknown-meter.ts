import type { DiagnosticKind } from '../diagnostic.ts';
import { didYouMean } from '../hints.ts';

interface Details {
  readonly meter: string;
  readonly nearest: string | undefined;
}

const kind: DiagnosticKind<Details> = {
  code: 'unknown-meter',
  severity: 'fault',
  rule: 'Meters are declared',
  why: 'A meter is something that the story counts: a person’s trust, the hours left. It needs a name for people, a start and a bound, and those stand in the frontmatter. A meter that is only named at a choice has none of the three.',
  example: '- [Take the call.](#the-sidelined-chair "take-the-call") `elen -1`',
  mended: '- [Take the call.](#the-sidelined-chair "take-the-call") `ellen -1`',
  reason: ({ meter }) => `The frontmatter has no meter "${meter}", so that there is nothing to move or to compare.`,
  hint: ({ meter, nearest }) =>
    didYouMean(nearest, `Add "${meter}: { label: …, start: 2, max: 5 }" to meters in the frontmatter.`),
};
export default kind;
