import type { DiagnosticKind } from '../diagnostic.ts';

interface Details {
  /** Whether there is an opening line of dashes at least. */
  readonly opened: boolean;
}

const kind: DiagnosticKind<Details> = {
  code: 'frontmatter-missing',
  severity: 'fault',
  rule: 'A scenario begins with frontmatter',
  example: '## the-first-scene',
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
