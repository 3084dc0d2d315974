import type { SyntaxNode } from '@lezer/common';
import type { FacilitatorNote, Prose, Thought } from '../engine/scenario.ts';
import { checkWho } from './beats.ts';
import { readComment } from './comment.ts';
import quoteHeadNotUnderstood from './diagnostics/quote-head-not-understood.ts';
import quoteTwice from './diagnostics/quote-twice.ts';
import quoteWithinAQuote from './diagnostics/quote-within-a-quote.ts';
import quoteWithoutWords from './diagnostics/quote-without-words.ts';
import unknownQuote from './diagnostics/unknown-quote.ts';
import type { Head } from './head.ts';
import { childrenOf } from './markdown.ts';
import { readProse, reportForeign } from './prose.ts';
import type { Reading } from './reading.ts';

const FACILITATOR = 'FACILITATOR';
const WORDS = ['THOUGHT', 'ROLE-CHECK', FACILITATOR] as const;
const HEAD = /\[!([^\]\n]*)\][ \t]*([^\n]*)/y;
const OPENER = new RegExp(`\\[!(${WORDS.join('|')})\\]`, 'g');
const MINUTES = /^(\d{1,3}) min$/;

/** What the quotes of one scene say. */
export interface Notes {
  readonly thoughts: Thought[];
  roleCheck?: readonly Prose[];
  facilitator?: FacilitatorNote;
}

/** A quote that is meant to begin within another: Markdown joins two that no empty line keeps apart. */
function checkApart(reading: Reading, from: number, end: number): void {
  for (const { index, 0: opener, 1: word = '' } of reading.source.slice(from, end).matchAll(OPENER)) {
    reading.report(quoteWithinAQuote, from + index, from + index + opener.length, { word });
  }
}

/** The paragraphs of a quote, from an offset on. */
function readParagraphs(reading: Reading, quote: SyntaxNode, from: number): readonly Prose[] {
  const paragraphs: Prose[] = [];
  let foreign = false;
  for (const block of childrenOf(quote)) {
    if (block.name === 'QuoteMark' || block.to <= from) continue;
    if (block.name === 'CommentBlock') {
      readComment(reading, block);
    } else if (block.name === 'Paragraph') {
      checkApart(reading, Math.max(from, block.from), block.to);
      const words = readProse(reading, block, Math.max(from, block.from), block.to);
      if (words.length > 0) paragraphs.push(words);
    } else {
      reportForeign(reading, block);
      foreign = true;
    }
  }
  if (paragraphs.length === 0 && !foreign) reading.report(quoteWithoutWords, quote.from, quote.to, {});
  return paragraphs;
}

/** `[!WORD] rest` at the start of a quote, and where its text begins. */
function readHead(reading: Reading, quote: SyntaxNode) {
  const first = quote.getChild('Paragraph');
  if (!first) return undefined;
  HEAD.lastIndex = first.from;
  const found = HEAD.exec(reading.source);
  if (!found) return undefined;
  const [whole, word = '', rest = ''] = found;
  const trimmed = rest.trimEnd();
  const restFrom = first.from + whole.length - rest.length;
  return { word, rest: trimmed, from: first.from, restFrom, restEnd: restFrom + trimmed.length, text: HEAD.lastIndex };
}

/** What the quotes under one choice say. */
export interface ChoiceNotes {
  debrief?: readonly Prose[];
  facilitator?: readonly Prose[];
}

/** A quote under a choice: adds what it says to the notes of the choice. */
export function readChoiceNote(reading: Reading, quote: SyntaxNode, notes: ChoiceNotes): void {
  const opening = readHead(reading, quote);
  if (!opening) {
    if (notes.debrief) reading.report(quoteTwice, quote.from, quote.to, { what: 'debrief' });
    else notes.debrief = readParagraphs(reading, quote, quote.from);
    return;
  }
  const { word, rest, from, restFrom, restEnd } = opening;
  if (word !== FACILITATOR) {
    const nearest = reading.suggest(word, [FACILITATOR]);
    reading.report(unknownQuote, from, from + word.length + 3, { word, nearest, underChoice: true });
    return;
  }
  const text = readParagraphs(reading, quote, opening.text);
  if (rest !== '') reading.report(quoteHeadNotUnderstood, restFrom, restEnd, { word, rest, form: `[!${FACILITATOR}]` });
  else if (notes.facilitator) reading.report(quoteTwice, from, restEnd, { what: 'facilitator note' });
  else notes.facilitator = text;
}

/** A quote in a scene: adds what it says to the notes of the scene. */
export function readNote(reading: Reading, head: Head, quote: SyntaxNode, notes: Notes): void {
  const opening = readHead(reading, quote);
  const kind = WORDS.find((word) => word === opening?.word);
  if (!opening || !kind) {
    const word = opening?.word;
    const nearest = word === undefined ? undefined : reading.suggest(word, WORDS);
    const from = opening?.from ?? quote.from;
    const end = opening ? from + opening.word.length + 3 : quote.to;
    reading.report(unknownQuote, from, end, { word, nearest, underChoice: false });
    return;
  }
  const { rest, from, restFrom, restEnd } = opening;
  const unclear = (form: string) =>
    reading.report(quoteHeadNotUnderstood, rest === '' ? from : restFrom, restEnd, { word: kind, rest, form });
  const twice = (what: string) => reading.report(quoteTwice, from, restEnd, { what });
  const text = readParagraphs(reading, quote, opening.text);

  switch (kind) {
    case 'THOUGHT':
      if (rest === '') unclear('[!THOUGHT] name');
      else if (!checkWho(reading, head, rest, restFrom, restEnd)) return;
      else if (notes.thoughts.some(({ who }) => who === rest)) twice(`thought of "${rest}"`);
      else notes.thoughts.push({ who: rest, text });
      return;
    case 'ROLE-CHECK':
      if (rest !== '') unclear('[!ROLE-CHECK]');
      else if (notes.roleCheck) twice('role check');
      else notes.roleCheck = text;
      return;
    case FACILITATOR: {
      const minutes = MINUTES.exec(rest)?.[1];
      if (rest !== '' && minutes === undefined) unclear('[!FACILITATOR] 5 min');
      else if (notes.facilitator) twice('facilitator note');
      else notes.facilitator = { ...(minutes === undefined ? {} : { minutes: Number(minutes) }), text };
    }
  }
}
