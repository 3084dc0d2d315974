import type { DiagnosticKind } from '../diagnostic.ts';

const kind: DiagnosticKind<object> = {
  code: 'choice-without-words',
  severity: 'fault',
  rule: 'A choice without words waits for the clock',
  example: '- [](#the-empty-desk "say-nothing")',
  reason: () => 'This choice has an id and no words, so that no learner could pick it.',
  hint: () => 'Write what the learner says, or add `after 20s` for the clock, or delete the id to make it a route.',
};
export default kind;
