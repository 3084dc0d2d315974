import type { SyntaxNode } from '@lezer/common';
import { parser, Table } from '@lezer/markdown';

/** In characters: about 350 words. */
export const LONGEST_PARAGRAPH = 2_000;
/** Marks that may begin or end something, in one paragraph. */
export const MOST_SIGNS = 200;

/** How many signs a text has that may begin or end emphasis, a link, code, a tag or an entity. */
export function countSigns(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x2a: // *
      case 0x5f: // _
      case 0x60: // `
      case 0x5b: // [
      case 0x5d: // ]
      case 0x3c: // <
      case 0x26: // &
        count++;
    }
  }
  return count;
}

/**
 * Emphasis, links and code are looked for in squared time, so that a paragraph is looked into only where both its length and
 * its signs are bounded. Any that a person would write is.
 */
export function tooMuch(
  paragraph: string,
): { readonly count: number; readonly of: 'characters' | 'signs' } | undefined {
  if (paragraph.length > LONGEST_PARAGRAPH) return { count: paragraph.length, of: 'characters' };
  const signs = countSigns(paragraph);
  return signs > MOST_SIGNS ? { count: signs, of: 'signs' } : undefined;
}

/**
 * CommonMark, and tables so that they can be refused by name. HTML is parsed for the same reason only; nothing ever
 * interprets it.
 */
const markdown = parser.configure([
  Table,
  {
    parseInline: [
      {
        name: 'TooMuch',
        before: 'Escape',
        parse: (inline, _, at) => (at === inline.offset && tooMuch(inline.text) ? inline.end : -1),
      },
    ],
  },
]);

/** @param from where the Markdown begins; offsets of the tree count from the start of the source all the same. */
export function parseMarkdown(source: string, from: number): SyntaxNode {
  const blank = from > 0 ? `${' '.repeat(from - 1)}\n` : '';
  return markdown.parse(blank + source.slice(from)).topNode;
}

/** The nodes straight below one. */
export function* childrenOf(node: SyntaxNode): Generator<SyntaxNode> {
  for (let child = node.firstChild; child; child = child.nextSibling) yield child;
}
