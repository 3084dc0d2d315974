import type { SyntaxNode } from '@lezer/common';
import commentWithText from './diagnostics/comment-with-text.ts';
import type { Reading } from './reading.ts';

/** `<!-- … -->` between blocks is for authors and is not told; it is only checked that it hides no text. */
export function checkComment(reading: Reading, comment: SyntaxNode): void {
  const { source } = reading;
  const close = source.slice(comment.from, comment.to).indexOf('-->');
  if (close < 0) {
    reading.report(commentWithText, comment.from, comment.from + 4, { closed: false });
    return;
  }
  const after = comment.from + close + 3;
  const rest = source.slice(after, comment.to);
  if (rest.trim() === '') return;
  const from = after + rest.length - rest.trimStart().length;
  reading.report(commentWithText, from, comment.to, { closed: true });
}
