import type { DiagnosticKind } from '../diagnostic.ts';

interface Details {
  /** Underlined with dashes or equals signs rather than begun with ##. */
  readonly underlined: boolean;
}

const kind: DiagnosticKind<Details> = {
  code: 'heading-of-no-scene',
  severity: 'fault',
  rule: 'Headings are of level two',
  why: 'A scenario has one kind of heading, with two number signs, and each begins a scene. Chapters and subtitles have no place in it, because a learner never sees the document: they see one scene at a time.',
  example: '# the-first-morning',
  mended: '## the-first-morning',
  reason: ({ underlined }) =>
    underlined
      ? 'Text with a line of dashes or equals signs below it is a heading, and headings here are scenes that begin with "## ".'
      : 'Headings here are scenes, and a scene begins with exactly two number signs.',
  hint: ({ underlined }) =>
    underlined ? 'Delete the line below the text, or begin a scene with "## its-id".' : 'Write it as "## its-id".',
};
export default kind;
