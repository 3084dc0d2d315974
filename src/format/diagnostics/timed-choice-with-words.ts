import type { DiagnosticKind } from '../diagnostic.ts';

const kind: DiagnosticKind<object> = {
  code: 'timed-choice-with-words',
  severity: 'fault',
  rule: 'What the clock takes has no words',
  example: '- [Say nothing.](#the-empty-desk "say-nothing") `after 20s`',
  reason: () => 'A choice with `after` is taken by the clock and is no button, so that its words would never show.',
  hint: () => 'Delete the words between the brackets, or delete `after`.',
};
export default kind;
