import type { Inline, Prose } from '../engine/scenario.ts';

/** Text that stands within a line of Markdown and is shown again sign for sign. */
export const markdownText = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&');

const piece = (inline: Inline): string => {
  if (typeof inline === 'string') return markdownText(inline);
  return 'em' in inline ? `*${inline.em.map(piece).join('')}*` : `**${inline.strong.map(piece).join('')}**`;
};

/** A paragraph as Markdown, in one line. What would begin a list or a rule at its start does not. */
export const proseMarkdown = (text: Prose): string =>
  text
    .map(piece)
    .join('')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
