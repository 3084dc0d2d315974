import type { DiagnosticKind } from '../diagnostic.ts';

const kind: DiagnosticKind<object> = {
  code: 'text-before-the-first-scene',
  severity: 'fault',
  rule: 'Every text stands in a scene',
  example: 'It is Monday.\n\n## the-first-morning',
  reason: () => 'This stands before the first scene, where nobody would ever see it.',
  hint: () => 'Move it below the heading of a scene, or make it a comment: <!-- … -->.',
};
export default kind;
