import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { plain } from '../../engine/plain.ts';
import type { Scenario, Scene } from '../../engine/scenario.ts';
import hardToRead from '../diagnostics/hard-to-read.ts';
import type { Report } from './report.ts';
import { textsOf, wordsOf } from './words.ts';

/** School years. */
const HIGHEST = 8;
/** In words. One long name in a scene of ten would decide its grade. */
const SHORTEST = 40;

/** The gap after a sentence; looked back from a gap only, so that a thousand quotes in a row are read once. */
const SENTENCE_END = /(?=\s)(?<=[.!?…]["'”’)\]]*)\s+/;

/** Everything that learners read of a scene, sooner or later, one paragraph each. */
const readIn = ({ beats, thoughts, roleCheck, choices }: Scene): readonly string[] => [
  ...textsOf(beats),
  ...thoughts.flatMap(({ text }) => text.map(plain)),
  ...roleCheck.map(plain),
  ...choices.flatMap(({ text, consequence, debrief }) => [plain(text), ...textsOf(consequence), ...debrief.map(plain)]),
];

/** "Ellen's" is Ellen. */
const bare = (word: string): string => word.toLowerCase().replace(/['’]s$/, '');

/**
 * Scenes that are hard to read, by the Flesch-Kincaid grade: 0.39 words in a sentence + 11.8 syllables in a word − 15.59
 * (Kincaid, Fishburne, Rogers and Chissom, "Derivation of New Readability Formulas for Navy Enlisted Personnel", 1975).
 * Names of the cast count as one syllable: they are known by sight after their second time, and a Roderigo would cost a
 * scene a whole year that no rewriting could win back. Gunning's fog index leaves names out for that reason.
 */
export function readingGrade({ scenes, cast }: Scenario, report: Report): void {
  const names = new Set(Object.values(cast).flatMap(({ name }) => wordsOf(name).map(bare)));
  const known = new Map<string, number>();
  function syllables(word: string): number {
    const before = known.get(word);
    if (before !== undefined) return before;
    const count = names.has(bare(word)) ? 1 : Math.max(1, syllable(word));
    known.set(word, count);
    return count;
  }
  for (const scene of scenes) {
    const counts = { sentence: 0, word: 0, syllable: 0 };
    for (const sentence of readIn(scene).flatMap((text) => text.split(SENTENCE_END))) {
      const words = wordsOf(sentence);
      if (words.length > 0) counts.sentence++;
      counts.word += words.length;
      for (const word of words) counts.syllable += syllables(word);
    }
    if (counts.word < SHORTEST) continue;
    const grade = fleschKincaid(counts);
    if (grade <= HIGHEST) continue;
    report(
      hardToRead,
      scene.id,
      { scene: scene.id },
      {
        scene: scene.id,
        // Rounded up: 8.02 is more than 8, and must not be told as 8.0.
        grade: (Math.ceil(grade * 10) / 10).toFixed(1),
        most: HIGHEST,
        wordsInASentence: (counts.word / counts.sentence).toFixed(1),
        syllablesInAWord: (counts.syllable / counts.word).toFixed(2),
      },
    );
  }
}
