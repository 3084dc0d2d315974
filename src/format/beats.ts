import type { SyntaxNode } from '@lezer/common';
import { type Beat, MOODS, type Mood } from '../engine/scenario.ts';
import speechNotUnderstood from './diagnostics/speech-not-understood.ts';
import unknownMood from './diagnostics/unknown-mood.ts';
import unknownSpeaker from './diagnostics/unknown-speaker.ts';
import youCannotLeave from './diagnostics/you-cannot-leave.ts';
import type { Head } from './head.ts';
import { childrenOf } from './markdown.ts';
import { readProse } from './prose.ts';
import type { Reading } from './reading.ts';

/** What follows a name: a face in brackets, a colon, both or nothing. */
const AFTER_NAME = /[ \t]*(?:\(([^()\n]*)\))?[ \t]*(:)?/y;
const LEAVES = 'leaves';

/** Reports a mood that is none. */
export function readMood(reading: Reading, mood: string, from: number, end: number): Mood | undefined {
  const known = MOODS.find((word) => word === mood);
  if (!known) reading.report(unknownMood, from, end, { mood, nearest: reading.suggest(mood, MOODS) });
  return known;
}

/** @returns whether somebody in the cast has that id; if nobody has, that is reported. */
export function checkWho(reading: Reading, head: Head, who: string, from: number, end: number): boolean {
  const { cast } = head;
  if (!cast || cast.has(who)) return true;
  reading.report(unknownSpeaker, from, end, {
    who,
    nearest: reading.suggest(who, cast),
    cast: cast.keys(),
  });
  return false;
}

/** `**ellen:**` is a slip that is easily made. */
const withoutColon = (who: string): string => who.replace(/:$/, '').trim();

/** A part of a paragraph that begins with strong words. */
interface Speaking {
  readonly who: string;
  readonly from: number;
  readonly end: number;
  /** What stands in the brackets. */
  readonly face?: { readonly word: string; readonly from: number; readonly end: number };
  readonly colon: boolean;
  /** Where the words begin. */
  readonly words: number;
}

function readName(reading: Reading, strong: SyntaxNode): Speaking {
  const { source } = reading;
  const from = strong.from + 2;
  const end = strong.to - 2;
  AFTER_NAME.lastIndex = strong.to;
  const [, word, colon] = AFTER_NAME.exec(source) ?? [];
  const opened = word === undefined ? 0 : source.indexOf('(', strong.to) + 1;
  return {
    who: source.slice(from, end),
    from,
    end,
    ...(word === undefined ? {} : { face: { word, from: opened, end: opened + word.length } }),
    colon: colon !== undefined,
    words: AFTER_NAME.lastIndex,
  };
}

/** Whether it is speech, a face or a leave, by its form alone. */
const hasForm = ({ source }: Reading, { colon, face, words }: Speaking, end: number): boolean =>
  colon || (face !== undefined && (words >= end || source[words] === '\n'));

function readNamed(
  reading: Reading,
  head: Head,
  paragraph: SyntaxNode,
  named: Speaking,
  end: number,
): Beat | undefined {
  const { who, face, colon, words } = named;
  const unclear = (problem: string) => {
    reading.report(speechNotUnderstood, named.from, named.end, { who: withoutColon(who), problem });
    return undefined;
  };
  if (who.endsWith(':')) return unclear('and the colon has to stand after it');
  const silent = reading.source.slice(words, end).trim() === '';
  if (colon && face?.word === LEAVES) return unclear('and somebody who leaves says nothing any more');
  if (colon && silent) return unclear('and no words follow the colon');
  if (!colon && !silent)
    return unclear(face ? 'and there is no colon before the words' : 'and no colon or face follows');
  if (!colon && !face) return unclear('and nothing follows');

  const known = checkWho(reading, head, who, named.from, named.end);
  if (!colon && face?.word === LEAVES) {
    if (who === head.you) reading.report(youCannotLeave, named.from, face.end, { who });
    return known ? { kind: 'leave', who } : undefined;
  }
  const mood = face && readMood(reading, face.word, face.from, face.end);
  if (!colon) return mood ? { kind: 'face', who, mood } : undefined;
  return { kind: 'speech', who, ...(mood ? { mood } : {}), text: readProse(reading, paragraph, words, end) };
}

/** One paragraph: narration, or one beat for each of its lines that begins with a name. */
export function readBeats(reading: Reading, head: Head, paragraph: SyntaxNode): readonly Beat[] {
  const { source } = reading;
  const names: Speaking[] = [];
  for (const child of childrenOf(paragraph)) {
    if (child.name !== 'StrongEmphasis') continue;
    const lineStart = Math.max(paragraph.from, source.lastIndexOf('\n', child.from) + 1);
    if (!/^[ \t>]*$/.test(source.slice(lineStart, child.from))) continue;
    const named = readName(reading, child);
    const first = child.from === paragraph.from;
    const known = head.cast?.has(withoutColon(named.who)) ?? false;
    const meant = known && (first || named.who.endsWith(':'));
    if (meant || hasForm(reading, named, paragraph.to)) names.push(named);
  }
  const beats: Beat[] = [];
  const [first] = names;
  const toldUntil = first ? first.from - 2 : paragraph.to;
  const narration = toldUntil > paragraph.from ? readProse(reading, paragraph, paragraph.from, toldUntil) : [];
  if (narration.length > 0) beats.push({ kind: 'narration', text: narration });
  names.forEach((named, index) => {
    const next = names[index + 1];
    const beat = readNamed(reading, head, paragraph, named, next ? next.from - 2 : paragraph.to);
    if (beat) beats.push(beat);
  });
  return beats;
}
