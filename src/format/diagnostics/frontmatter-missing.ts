import type { DiagnosticKind } from '../diagnostic.ts';

interface Details {
  /** Whether there is an opening line of dashes at least. */
  readonly opened: boolean;
}

const kind: DiagnosticKind<Details> = {
  code: 'frontmatter-missing',
  severity: 'fault',
  rule: 'A scenario begins with frontmatter',
  why: 'The lines between the two rows of dashes tell the story’s title, who is in it, and which rules it tests. Without the dashes they are ordinary text, and then nobody is in the cast, no rule is known, and nothing below can be judged.',
  example: 'title: The promotion and the promise\nyou: jim\n\n## the-first-morning',
  mended: '---\ntitle: The promotion and the promise\nyou: jim\n---\n\n## the-first-morning',
  wholeText: (shown) => shown,
  reason: ({ opened }) =>
    opened
      ? 'The frontmatter is opened here and never closed, so that no scene can be told from it.'
      : 'The text does not begin with frontmatter, so that title, cast and rules are unknown.',
  hint: ({ opened }) =>
    opened
      ? 'Put a line with --- after the last field.'
      : 'Begin with a line ---, then title, you, cast and rules, then another line ---.',
};
export default kind;
