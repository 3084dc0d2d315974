import type { DiagnosticKind } from '../diagnostic.ts';

const kind: DiagnosticKind<object> = {
  code: 'no-scene',
  severity: 'fault',
  rule: 'A story has a scene',
  why: 'The frontmatter says what a story is about; the scenes are the story. There is none yet. One heading and one sentence are enough for the check to go on to the next thing.',
  example: '---\ntitle: The promotion and the promise\n---',
  mended: '---\ntitle: The promotion and the promise\n---\n\n## the-first-morning\n\nIt is Monday.',
  wholeText: (shown) => shown,
  reason: () => 'There is no scene after the frontmatter, so that there is nothing to play.',
  hint: () => 'Begin the first scene with a heading of level two that is its id: "## the-first-morning".',
};
export default kind;
