import type { DiagnosticKind } from '../diagnostic.ts';

const kind: DiagnosticKind<object> = {
  code: 'text-before-the-first-scene',
  severity: 'fault',
  rule: 'Every text stands in a scene',
  why: 'A learner starts at the first scene, and what stands above it is told by nobody. If it opens the story, it belongs below the heading. If it is a note for yourself, make it a comment.',
  example: 'It is Monday.\n\n## the-first-morning',
  mended: '## the-first-morning\n\nIt is Monday.',
  reason: () => 'This stands before the first scene, where nobody would ever see it.',
  hint: () => 'Move it below the heading of a scene, or make it a comment: <!-- … -->.',
};
export default kind;
