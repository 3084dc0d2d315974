import type { DiagnosticKind } from '../diagnostic.ts';

const kind: DiagnosticKind<object> = {
  code: 'no-scene',
  severity: 'fault',
  rule: 'A story has a scene',
  example: '---\ntitle: The promotion\n---',
  reason: () => 'There is no scene after the frontmatter, so that there is nothing to play.',
  hint: () => 'Begin the first scene with a heading of level two that is its id: "## the-first-morning".',
};
export default kind;
