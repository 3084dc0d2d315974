import type { DiagnosticKind } from '../diagnostic.ts';

interface Details {
  readonly most: number;
}

const kind: DiagnosticKind<Details> = {
  code: 'too-many-problems',
  severity: 'fault',
  rule: 'Problems can be counted',
  example: 'A text with more than 1,000 problems.',
  reason: ({ most }) => `There are more than ${most} problems; what was found after these is not told.`,
  hint: () => 'Mend the first ones; probably one cause has many of them.',
};
export default kind;
