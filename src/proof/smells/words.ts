import { plain } from '../../engine/plain.ts';
import type { Beat } from '../../engine/scenario.ts';

/** The paragraphs that are told; a face alone tells none. */
export const textsOf = (beats: readonly Beat[]): readonly string[] =>
  beats.flatMap((beat) => ('text' in beat ? [plain(beat.text)] : []));

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

/** Words as people count them: "I've", "thirty-eight" and "2.5" are one each. */
export const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];

/** How many words beats tell. */
export const wordsTold = (beats: readonly Beat[]): number =>
  textsOf(beats).reduce((sum, text) => sum + wordsOf(text).length, 0);
