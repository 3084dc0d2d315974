import type { SmellKind } from '../smell-kind.ts';

interface Details {
  /** As it stands in the text. */
  readonly word: string;
}

const kind: SmellKind<Details> = {
  code: 'verdict-in-prose',
  severity: 'smell',
  of: 'scene',
  rule: 'The story never says correct or wrong',
  why: 'Once somebody says “correct”, the story is an exam, and learners look for the answer that the examiner wants. Let people and things react instead, and let the debrief say what it did to whom. Looked for are correct, incorrect and wrong with their forms in -ly and -ness, wherever learners read; facilitator notes are left alone.',
  example: '- [Take the call.](#the-sidelined-chair "take-the-call")\n\n  Wrong! You have missed a coaching moment.',
  mended:
    '- [Take the call.](#the-sidelined-chair "take-the-call")\n\n  She closes her notebook and looks at the door.',
  reason: ({ word }) => `"${word}" is the word of an examiner; the world has no verdicts, only consequences.`,
  hint: () => 'Write what somebody does or says instead, or name the thing by another word.',
};
export default kind;
