import type { SmellKind } from '../smell-kind.ts';

interface Details {
  readonly meter: string;
  readonly value: number;
  readonly states: number;
}

const kind: SmellKind<Details> = {
  code: 'meter-never-moves',
  severity: 'smell',
  of: 'story',
  rule: 'Every meter moves',
  why: 'A meter is a promise that something can be won or lost. One that stands still on every path is furniture: learners look at it, wait, and learn to look at none. Conditions on it are always the same, too.',
  example:
    "---\nmeters:\n  ellen: { label: Ellen's trust in you, start: 2, max: 5 }\n  hours: { label: Hours left today, start: 3, max: 8 }\n---",
  mended: "---\nmeters:\n  ellen: { label: Ellen's trust in you, start: 2, max: 5 }\n---",
  reason: ({ meter, value, states }) =>
    `"${meter}" is ${value} in all ${states.toLocaleString('en')} states of the story: no path moves it.`,
  hint: ({ meter }) => `Let a choice move it, such as \`${meter} -1\`, or take it out of the frontmatter.`,
};
export default kind;
