import type { DiagnosticKind } from '../diagnostic.ts';

const kind: DiagnosticKind<object> = {
  code: 'text-beside-a-choice',
  severity: 'fault',
  rule: 'Only effects stand beside a choice',
  why: 'The line of a choice holds what the learner says, where it leads, and its effects. What happens next stands below it, indented, so that it cannot be read before the choice is made.',
  example: '- [Take the call.](#the-sidelined-chair "take-the-call") Her pen stays above the page.',
  mended: '- [Take the call.](#the-sidelined-chair "take-the-call")\n\n  Her pen stays above the page.',
  reason: () => 'After the link of a choice only effects in backquotes may stand.',
  hint: () =>
    'Move the words below the choice, after an empty line and indented by two spaces: there they are its consequence.',
};
export default kind;
