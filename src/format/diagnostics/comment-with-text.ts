import type { DiagnosticKind } from '../diagnostic.ts';

interface Details {
  readonly closed: boolean;
}

const kind: DiagnosticKind<Details> = {
  code: 'comment-with-text',
  severity: 'fault',
  rule: 'Comments stand alone',
  why: 'A comment is a note to yourself and your reviewers; learners never see it. In Markdown the rest of its line belongs to it, so a sentence behind it would vanish without a trace, and you would look for it on the page for a long time.',
  example: '<!-- Ellen comes back here --> She is back.',
  mended: '<!-- Ellen comes back here -->\nShe is back.',
  reason: ({ closed }) =>
    closed
      ? 'Text that follows a comment in its line belongs to the comment, and nobody would see it.'
      : 'This comment is never closed, so that everything below it would be lost.',
  hint: ({ closed }) => (closed ? 'Begin the text in a line of its own.' : 'Close it with -->.'),
};
export default kind;
