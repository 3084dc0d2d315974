import type { DiagnosticKind } from '../diagnostic.ts';

interface Details {
  /** Underlined with dashes or equals signs rather than begun with ##. */
  readonly underlined: boolean;
}

const kind: DiagnosticKind<Details> = {
  code: 'heading-of-no-scene',
  severity: 'fault',
  rule: 'Headings are of level two',
  example: '# the-first-morning',
  reason: ({ underlined }) =>
    underlined
      ? 'Text with a line of dashes or equals signs below it is a heading, and headings here are scenes that begin with "## ".'
      : 'Headings here are scenes, and a scene begins with exactly two number signs.',
  hint: ({ underlined }) =>
    underlined ? 'Delete the line below the text, or begin a scene with "## its-id".' : 'Write it as "## its-id".',
};
export default kind;
