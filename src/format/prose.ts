import type { SyntaxNode } from '@lezer/common';
import type { Inline, Prose } from '../engine/scenario.ts';
import paragraphTooLong from './diagnostics/paragraph-too-long.ts';
import proseHoldsOnlyWords from './diagnostics/prose-holds-only-words.ts';
import tooDeep from './diagnostics/too-deep.ts';
import { decodeEntity } from './entity.ts';
import { DEEPEST } from './limits.ts';
import { childrenOf, LONGEST_PARAGRAPH, MOST_SIGNS, tooMuch } from './markdown.ts';
import type { Reading } from './reading.ts';
import { type Piece, typography } from './typography.ts';

/** A leaf is the number of its piece. */
type Draft = number | { readonly kind: 'em' | 'strong'; readonly of: readonly Draft[] };

const MARKUP: ReadonlySet<string> = new Set(['EmphasisMark', 'QuoteMark']);

const WORDS_ONLY = 'Say it in words.';
const BACKSLASH = 'Say it in words; a sign that is meant as it stands takes a backslash before it.';

/** What can stand in a text and not in prose: how it is called, and what to do. */
const FOREIGN: ReadonlyMap<string, readonly [found: string, advice: string]> = new Map([
  ['Link', ['a link', 'Choices are the only links: - [what you say](#scene-id "choice-id").']],
  ['LinkReference', ['the definition of a link', WORDS_ONLY]],
  ['Image', ['a picture', 'Faces come from the cast; say the rest in words.']],
  ['InlineCode', ['code in backquotes', 'Effects stand after the link of a choice; elsewhere use *emphasis*.']],
  ['FencedCode', ['a block of code', WORDS_ONLY]],
  [
    'CodeBlock',
    ['text indented by four spaces, which is code', 'Take the spaces away; below a choice two are enough.'],
  ],
  ['HTMLTag', ['an HTML tag', BACKSLASH]],
  ['HTMLBlock', ['HTML', BACKSLASH]],
  ['ProcessingInstruction', ['HTML', BACKSLASH]],
  ['ProcessingInstructionBlock', ['HTML', BACKSLASH]],
  ['Comment', ['a comment within a paragraph', 'Put it in a line of its own, after an empty line.']],
  ['Autolink', ['a link', WORDS_ONLY]],
  ['Table', ['a table', WORDS_ONLY]],
  ['HorizontalRule', ['a dividing line', 'Begin a new scene, or delete it.']],
  ['BulletList', ['a list', 'Choices stand at the end of a scene, not within something else.']],
  ['OrderedList', ['a numbered list', 'Where prose begins with a number, put a backslash before the full stop.']],
  ['Blockquote', ['a quote within something else', 'Take one > away.']],
]);

/** Reports what can stand in no prose. */
export function reportForeign(reading: Reading, node: SyntaxNode): void {
  const [found, advice] = FOREIGN.get(node.name) ?? ['something that is no prose', WORDS_ONLY];
  reading.report(proseHoldsOnlyWords, node.from, node.to, { found, advice });
}

/** Reports a paragraph that was not looked into. @returns whether it was. */
export function checkParagraph(reading: Reading, { from, to }: SyntaxNode): boolean {
  const much = tooMuch(reading.source.slice(from, to));
  if (!much) return true;
  reading.report(paragraphTooLong, from, to, { ...much, limit: much.of === 'signs' ? MOST_SIGNS : LONGEST_PARAGRAPH });
  return false;
}

/** Brackets that are no link: `[so]`, without a target or a label. */
const isPlainBrackets = (node: SyntaxNode): boolean =>
  node.name === 'Link' &&
  !node.getChild('URL') &&
  !node.getChild('LinkLabel') &&
  node.getChildren('LinkMark').length === 2;

/** Puts typeset pieces back into their emphasis; neighbours that are both text become one. */
function assemble(drafts: readonly Draft[], texts: readonly string[]): readonly Inline[] {
  const inlines: Inline[] = [];
  for (const draft of drafts) {
    if (typeof draft === 'number') {
      const text = texts[draft] ?? '';
      const last = inlines[inlines.length - 1];
      if (text === '') continue;
      if (typeof last === 'string') inlines[inlines.length - 1] = last + text;
      else inlines.push(text);
    } else {
      const of = assemble(draft.of, texts);
      if (of.length > 0) inlines.push(draft.kind === 'em' ? { em: of } : { strong: of });
    }
  }
  return inlines;
}

/**
 * The words of a paragraph, or of a part of it, typeset; whatever is no words is reported and left out. Line breaks and runs
 * of spaces become one space.
 */
export function readProse(reading: Reading, paragraph: SyntaxNode, from = paragraph.from, end = paragraph.to): Prose {
  const { source } = reading;
  const pieces: Piece[] = [];
  let spaced = true;
  let tagged = false;

  if (!checkParagraph(reading, paragraph)) return [];

  function leaf(text: string, literal: boolean): Draft {
    const words = literal ? text : text.replace(/[ \t\n]+/g, ' ');
    const next = spaced && words.startsWith(' ') ? words.slice(1) : words;
    if (next !== '') spaced = next.endsWith(' ');
    return pieces.push({ text: next, literal }) - 1;
  }

  function inline(node: SyntaxNode, depth: number): readonly Draft[] {
    switch (node.name) {
      case 'Emphasis':
      case 'StrongEmphasis':
        if (depth >= DEEPEST) {
          reading.report(tooDeep, node.from, node.to, { what: 'emphasised words', limit: DEEPEST });
          return [];
        }
        return [{ kind: node.name === 'Emphasis' ? 'em' : 'strong', of: within(node, node.from, node.to, depth + 1) }];
      case 'Escape':
        return [leaf(source.slice(node.from + 1, node.to), true)];
      case 'Entity': {
        const entity = source.slice(node.from, node.to);
        const text = decodeEntity(entity);
        if (text !== undefined) return [leaf(text, true)];
        const found = `the entity ${entity}`;
        reading.report(proseHoldsOnlyWords, node.from, node.to, { found, advice: 'Write the character itself.' });
        return [];
      }
      case 'HardBreak':
        if (!source.startsWith('\\', node.from)) return [leaf(' ', false)];
        reading.report(proseHoldsOnlyWords, node.from, node.from + 1, {
          found: 'a forced line break',
          advice: 'Delete the backslash; an empty line begins a new paragraph.',
        });
        return [];
      case 'LinkMark':
        return [leaf(source.slice(node.from, node.to), false)];
      default:
        if (MARKUP.has(node.name)) return [];
        // The end of an element whose beginning was reported.
        if (node.name === 'HTMLTag' && tagged && source.startsWith('</', node.from)) return [];
        tagged ||= node.name === 'HTMLTag';
        if (isPlainBrackets(node)) return within(node, node.from, node.to, depth);
        reportForeign(reading, node);
        return [];
    }
  }

  function within(node: SyntaxNode, start: number, stop: number, depth: number): readonly Draft[] {
    const drafts: Draft[] = [];
    let at = start;
    for (const child of childrenOf(node)) {
      if (child.to <= start) continue;
      if (child.from >= stop) break;
      if (child.from > at) drafts.push(leaf(source.slice(at, child.from), false));
      drafts.push(...inline(child, depth));
      at = Math.max(at, child.to);
    }
    if (at < stop) drafts.push(leaf(source.slice(at, stop), false));
    return drafts;
  }

  const drafts = within(paragraph, from, end, 0);
  const last = pieces.findLastIndex(({ text }) => text !== '');
  const final = pieces[last];
  if (final) pieces[last] = { ...final, text: final.literal ? final.text : final.text.trimEnd() };
  return assemble(drafts, typography(pieces));
}
