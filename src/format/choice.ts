import type { SyntaxNode } from '@lezer/common';
import type { Beat, Choice, Route } from '../engine/scenario.ts';
import { readBeats } from './beats.ts';
import { readComment } from './comment.ts';
import choiceWithoutAnId from './diagnostics/choice-without-an-id.ts';
import choiceWithoutWords from './diagnostics/choice-without-words.ts';
import linkOutOfTheStory from './diagnostics/link-out-of-the-story.ts';
import listItemIsNoChoice from './diagnostics/list-item-is-no-choice.ts';
import routeWithTooMuch from './diagnostics/route-with-too-much.ts';
import textBesideAChoice from './diagnostics/text-beside-a-choice.ts';
import timedChoiceWithWords from './diagnostics/timed-choice-with-words.ts';
import { type Effects, readEffects } from './effects.ts';
import type { Head, Named } from './head.ts';
import { checkId } from './id.ts';
import { childrenOf } from './markdown.ts';
import { checkParagraph, readProse, reportForeign } from './prose.ts';
import { type ChoiceNotes, readChoiceNote } from './quote.ts';
import type { Reading } from './reading.ts';

/** A way out of a scene as it was read: its names are not yet looked up. */
export interface WayOut {
  readonly target: Named;
  readonly effects: Effects;
  readonly out: { readonly route: Route } | { readonly choice: Choice; readonly id: Named };
}

interface Link {
  readonly node: SyntaxNode;
  /** The words between the brackets: from, end. */
  readonly words: readonly [number, number];
  readonly target: Named;
  /** What stands in quotes after the target. */
  readonly title?: Named;
}

function readLink(reading: Reading, node: SyntaxNode): Link | undefined {
  const { source } = reading;
  const [open, close] = node.getChildren('LinkMark');
  const url = node.getChild('URL');
  const title = node.getChild('LinkTitle');
  const address = url ? source.slice(url.from, url.to) : '';
  if (!open || !close || !url || !/^#./.test(address)) {
    reading.report(linkOutOfTheStory, url?.from ?? node.from, url?.to ?? node.to, { url: address });
    return undefined;
  }
  return {
    node,
    words: [open.to, close.from],
    target: { id: address.slice(1), from: url.from + 1, end: url.to },
    ...(title
      ? { title: { id: source.slice(title.from + 1, title.to - 1), from: title.from + 1, end: title.to - 1 } }
      : {}),
  };
}

/** The code spans after the link; words beside them are reported. */
function codeSpans(reading: Reading, paragraph: SyntaxNode, link: SyntaxNode): readonly SyntaxNode[] {
  const spans: SyntaxNode[] = [];
  let at = link.to;
  let reported = false;
  function gap(from: number, end: number): void {
    const text = reading.source.slice(from, end);
    if (reported || text.trim() === '') return;
    const start = from + text.length - text.trimStart().length;
    reading.report(textBesideAChoice, start, start + text.trim().length, {});
    reported = true;
  }
  for (const child of childrenOf(paragraph)) {
    if (child.from < link.to) continue;
    gap(at, child.from);
    if (child.name === 'InlineCode') spans.push(child);
    else if (child.name !== 'QuoteMark' && child.name !== 'HardBreak') gap(child.from, child.to);
    at = child.to;
  }
  gap(at, paragraph.to);
  return spans;
}

interface Below {
  readonly consequence: readonly Beat[];
  readonly notes: ChoiceNotes;
  /** The first block with something in it. */
  readonly first?: SyntaxNode;
}

function readBelow(reading: Reading, head: Head, blocks: readonly SyntaxNode[]): Below {
  const consequence: Beat[] = [];
  const notes: ChoiceNotes = {};
  for (const block of blocks) {
    switch (block.name) {
      case 'CommentBlock':
        readComment(reading, block);
        break;
      case 'Paragraph':
        consequence.push(...readBeats(reading, head, block));
        break;
      case 'Blockquote':
        readChoiceNote(reading, block, notes);
        break;
      default:
        reportForeign(reading, block);
    }
  }
  const first = blocks.find(({ name }) => name !== 'CommentBlock');
  return { consequence, notes, ...(first ? { first } : {}) };
}

function checkRoute(reading: Reading, effects: Effects, below: Below): void {
  const too = (found: string, { from, end }: { from: number; end: number }) =>
    reading.report(routeWithTooMuch, from, end, { found });
  for (const mark of effects.marks.values()) too('a mark', mark);
  if (effects.mood) too('a mood', effects.mood);
  if (below.first) too('text', { from: below.first.from, end: below.first.to });
}

/** One list item: a choice, a timed choice or a route. What is none of them is reported. */
export function readWayOut(reading: Reading, head: Head, item: SyntaxNode): WayOut | undefined {
  const { source } = reading;
  const [paragraph, ...blocks] = [...childrenOf(item)].filter(
    ({ name }) => name !== 'ListMark' && name !== 'QuoteMark',
  );
  if (paragraph?.name === 'Paragraph' && !checkParagraph(reading, paragraph)) return undefined;
  const node = paragraph?.firstChild;
  if (paragraph?.name !== 'Paragraph' || node?.name !== 'Link' || node.from !== paragraph.from) {
    const end = source.indexOf('\n', item.from);
    reading.report(listItemIsNoChoice, item.from, end < 0 ? item.to : Math.min(end, item.to), { numbered: false });
    return undefined;
  }
  const link = readLink(reading, node);
  if (!link) return undefined;
  const effects = readEffects(reading, head, codeSpans(reading, paragraph, node));
  const below = readBelow(reading, head, blocks);
  const { target, title, words } = link;
  const changes = Object.fromEntries(effects.changes);
  const needs = effects.needs.map(({ value }) => value);
  const wordless = source.slice(...words).trim() === '';

  if (wordless && !title && !effects.after) {
    checkRoute(reading, effects, below);
    return { target, effects, out: { route: { target: target.id, needs, changes } } };
  }
  if (wordless && title && !effects.after && !effects.unclear)
    reading.report(choiceWithoutWords, node.from, node.to, {});
  if (!wordless && effects.after) reading.report(timedChoiceWithWords, ...words, {});
  if (!title) reading.report(choiceWithoutAnId, node.from, node.to, { target: target.id });
  else checkId(reading, 'choice', title.id, title.from, title.end);

  const id = title ?? { id: '', from: node.from, end: node.to };
  const marks = Object.fromEntries([...effects.marks].map(([rule, { value }]) => [rule, value]));
  const choice: Choice = {
    id: id.id,
    text: wordless ? [] : readProse(reading, node, ...words),
    target: target.id,
    marks,
    changes,
    needs,
    ...(effects.mood ? { mood: effects.mood.value } : {}),
    ...(effects.after ? { after: effects.after.value } : {}),
    consequence: below.consequence,
    debrief: below.notes.debrief ?? [],
    ...(below.notes.facilitator ? { facilitator: below.notes.facilitator } : {}),
  };
  return { target, effects, out: { choice, id } };
}
