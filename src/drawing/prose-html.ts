import type { Inline, Prose } from '../engine/scenario.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in HTML and XML, in quoted attributes too. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

const piece = (inline: Inline): string => {
  if (typeof inline === 'string') return escaped(inline);
  return 'em' in inline ? `<em>${proseHtml(inline.em)}</em>` : `<strong>${proseHtml(inline.strong)}</strong>`;
};

/** A paragraph as HTML, without the paragraph's own tags. */
export const proseHtml = (text: Prose): string => text.map(piece).join('');
