import type { DiagnosticKind } from '../../format/diagnostic.ts';

interface Details {
  readonly code: string;
  /** Where answers to it belong. */
  readonly of: 'scene' | 'story';
  /** The scene in which this one stands. */
  readonly scene?: string | undefined;
  /** A scene that smells of it and has no answer. */
  readonly elsewhere?: string | undefined;
}

const kind: DiagnosticKind<Details> = {
  code: 'answer-to-nothing',
  severity: 'smell',
  rule: 'An answer answers something',
  why: 'Texts move on. A smell that was answered last spring may have been mended since, or its scene has moved away from under its answer. What is left is a remark that excuses nothing, and that would one day excuse a new smell which nobody has looked at.',
  example: "<!-- decision-without-role-check: the thought says it -->\n\nEllen's pen is out of ink.",
  mended: "Ellen's pen is out of ink.",
  reason: ({ code, scene }) =>
    scene === undefined
      ? `The story as a whole has no smell called "${code}" that this could answer.`
      : `"${scene}" has no smell called "${code}" that this could answer.`,
  hint: ({ of, scene, elsewhere }) => {
    if (of === 'story' && scene !== undefined)
      return 'It is about the whole story: move it above the first scene, or delete it.';
    return elsewhere === undefined ? 'Delete it.' : `Move it into "${elsewhere}", which does, or delete it.`;
  },
};
export default kind;
