import type { DiagnosticKind } from '../diagnostic.ts';

const kind: DiagnosticKind<object> = {
  code: 'choice-without-words',
  severity: 'fault',
  rule: 'A choice without words waits for the clock',
  why: 'A choice is a line that somebody can say, and this one is silent. Two things may be silent here: a route, which the story takes by itself and which has no id, and a choice that the clock takes when nobody speaks, which has `after`. The check cannot know which of the three was meant.',
  example: '- [](#the-empty-desk "say-nothing")',
  mended: '- [](#the-empty-desk "say-nothing") `after 20s`',
  reason: () => 'This choice has an id and no words, so that no learner could pick it.',
  hint: () => 'Write what the learner says, or add `after 20s` for the clock, or delete the id to make it a route.',
};
export default kind;
