import { counted, quoted } from '../shown.ts';
import type { SmellKind } from '../smell-kind.ts';

interface Details {
  readonly scene: string;
  readonly words: number;
  readonly most: number;
  /** What is read after the choice before, in that choice; none at the start of the story. */
  readonly after?: { readonly choice: string; readonly words: number } | undefined;
  /** The scenes passed through on the way. */
  readonly through: readonly string[];
  readonly throughWords: number;
}

const LONG = Array.from(
  { length: 10 },
  () => 'The report lies on your desk, and the phone on the report, and it rings.',
).join(' ');
const choices =
  '- [Take the call.](#the-sidelined-chair "take-the-call")\n- [Let Ellen take it.](#the-first-chair "ellen-leads")';

const kind: SmellKind<Details> = {
  code: 'long-way-to-a-decision',
  severity: 'smell',
  of: 'scene',
  rule: 'At most 90 words stand between two decisions',
  why: 'A story that is played is not a story that is read: after about 90 words a thumb begins to scroll and the last choice is forgotten. Counted is what a learner reads from a click on a choice to the next choices: the consequence, what is passed through, and the scene; the longest such way into each scene. Thoughts, role checks and the debrief do not count.',
  example: `${LONG}\n\n${choices}`,
  mended: `The phone rings.\n\n${choices}`,
  reason: ({ scene, words, most, after, through, throughWords }) => {
    const here = words - throughWords - (after?.words ?? 0);
    const parts = [
      ...(after ? [`${after.words} after "${after.choice}"`] : []),
      ...(through.length > 0 ? [`${throughWords} in ${quoted(through)}`] : []),
      `${here} here`,
    ];
    return `${after ? 'From the decision before' : 'From the start'} to the choices of "${scene}" it is ${counted(words, 'word')}, and ${most} is the limit: ${parts.join(', ')}.`;
  },
  hint: () => 'Read it aloud, and cut where you hurry; or let the learner decide something on the way.',
};
export default kind;
