import type { SyntaxNode } from '@lezer/common';
import commentWithText from './diagnostics/comment-with-text.ts';
import type { Reading } from './reading.ts';

/** A code always has a hyphen, so that "todo: …" and other plain remarks are none. */
const CODE = /^[a-z]+(?:-[a-z]+)+(?![\w-])/i;

/** `<!-- … -->` between blocks is for authors and is not told. It may answer a smell, and it may not hide any text. */
export function readComment(reading: Reading, comment: SyntaxNode): void {
  const { source } = reading;
  const close = source.slice(comment.from, comment.to).indexOf('-->');
  if (close < 0) {
    reading.report(commentWithText, comment.from, comment.from + 4, { closed: false });
    return;
  }
  const after = comment.from + close + 3;
  const rest = source.slice(after, comment.to);
  if (rest.trim() !== '') {
    const from = after + rest.length - rest.trimStart().length;
    reading.report(commentWithText, from, comment.to, { closed: true });
    return;
  }
  const words = source.slice(comment.from + 4, after - 3);
  const [code] = CODE.exec(words.trimStart()) ?? [];
  if (code === undefined) return;
  const from = comment.from + 4 + words.length - words.trimStart().length;
  const reason = words.trimStart().slice(code.length).replace(/^\s*:/, '').replace(/\s+/g, ' ').trim();
  reading.answer(code, reason, from);
}
