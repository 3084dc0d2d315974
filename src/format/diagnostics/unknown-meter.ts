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
  example: '- [Take the call.](#the-sidelined-chair "take-the-call") `elen -1`',
  reason: ({ meter }) => `The frontmatter has no meter "${meter}".`,
  hint: ({ meter, nearest }) =>
    didYouMean(nearest, `Add "${meter}: { label: …, start: 2, max: 5 }" to meters in the frontmatter.`),
};
export default kind;
