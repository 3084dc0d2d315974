import type { DiagnosticKind } from '../diagnostic.ts';

const kind: DiagnosticKind<object> = {
  code: 'timed-choice-with-words',
  severity: 'fault',
  rule: 'What the clock takes has no words',
  why: 'What the clock takes is silence: nobody said anything in time. It is no button, and so its words would never be seen. If it is a line that somebody can say, it needs no clock.',
  example: '- [Say nothing.](#the-empty-desk "say-nothing") `after 20s`',
  mended: '- [](#the-empty-desk "say-nothing") `after 20s`',
  reason: () => 'A choice with `after` is taken by the clock and is no button, so that its words would never show.',
  hint: () => 'Delete the words between the brackets, or delete `after`.',
};
export default kind;
