import type { SmellKind } from '../smell-kind.ts';

interface Details {
  readonly scene: string;
  /** In tenths, rounded. */
  readonly grade: string;
  readonly most: number;
  readonly wordsInASentence: string;
  readonly syllablesInAWord: string;
}

const choices =
  '- [Take the call.](#the-sidelined-chair "take-the-call")\n- [Let Ellen take it.](#the-first-chair "ellen-leads")';

const kind: SmellKind<Details> = {
  code: 'hard-to-read',
  severity: 'smell',
  of: 'scene',
  rule: 'A scene reads at grade 8 or below',
  why: 'People play this between two calls, on a phone, and many of them in their second language. Grade 8 is what a fourteen-year-old reads without effort, and speech lies far below it, because nobody speaks in long words. It is the Flesch-Kincaid grade of all that learners read in a scene; names count as one syllable, because they are met so often, and scenes of fewer than 40 words are too short to be measured.',
  example: `The organisation's redistribution of commercial responsibilities necessitates considerable communication, particularly regarding previously established relationships, historically maintained individually by representatives whose remuneration depended exclusively upon personal transactions, notwithstanding managerial recommendations concerning collaborative development, professional accountability, territorial allocation and the systematic documentation of everything that anybody had ever promised.\n\n${choices}`,
  mended: `Every client you ever had is still in your name. Hers, too. You liked it that way, and so did they. Now the map on the wall says something else, and the red pins in the north are all hers. She has counted them twice this morning. There are eleven.\n\n${choices}`,
  reason: ({ scene, grade, most, wordsInASentence, syllablesInAWord }) =>
    `"${scene}" reads at grade ${grade}, and ${most} is the limit: ${wordsInASentence} words in a sentence and ${syllablesInAWord} syllables in a word, on average.`,
  hint: () => 'Break the longest sentence in two, and say the longest word as you would on the phone.',
};
export default kind;
