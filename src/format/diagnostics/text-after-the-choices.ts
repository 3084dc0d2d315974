import type { DiagnosticKind } from '../diagnostic.ts';

const kind: DiagnosticKind<object> = {
  code: 'text-after-the-choices',
  severity: 'fault',
  rule: 'Choices end a scene',
  why: 'When somebody picks a choice the story moves on, so that a sentence below the list is never reached. Mostly it was meant as the consequence of the last choice, and two spaces at the front make it one.',
  example: '- [Take the call.](#the-sidelined-chair "take-the-call")\n\nHer pen stays above the page.',
  mended: '- [Take the call.](#the-sidelined-chair "take-the-call")\n\n  Her pen stays above the page.',
  reason: () => 'This stands after the choices, where a learner has gone on to another scene already.',
  hint: () =>
    'Move it above the choices, or indent it by two spaces, so that it is the consequence of the choice above it; or begin a new scene.',
};
export default kind;
