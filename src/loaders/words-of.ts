import { childrenOf, parseMarkdown } from '../format/markdown.ts';
import { typeset } from '../format/typography.ts';

/** What of a Markdown text nobody reads. */
const UNREAD: ReadonlySet<string> = new Set([
  'Comment',
  'CommentBlock',
  'EmphasisMark',
  'CodeMark',
  'HeaderMark',
  'HTMLBlock',
  'HTMLTag',
  'LinkMark',
  'LinkReference',
  'LinkTitle',
  'ListMark',
  'QuoteMark',
  'URL',
]);

function read(node: ReturnType<typeof parseMarkdown>, source: string): string {
  if (UNREAD.has(node.name)) return '';
  // An address and a title end the words of a link.
  const [, end] = node.name === 'Link' || node.name === 'Image' ? node.getChildren('LinkMark') : [];
  if (node.name === 'Escape') return source.slice(node.from + 1, node.to);
  let text = '';
  let at = node.from;
  for (const child of childrenOf(node)) {
    if (child.from === end?.from) return text + source.slice(at, end.from);
    text += source.slice(at, child.from) + read(child, source);
    at = child.to;
  }
  return text + source.slice(at, node.to);
}

/** The words of a Markdown text in one line, typeset; marks, addresses, comments and tags are left out. */
export const wordsOf = (markdown: string): string =>
  typeset(read(parseMarkdown(markdown, 0), markdown).replace(/\s+/g, ' ').trim());
