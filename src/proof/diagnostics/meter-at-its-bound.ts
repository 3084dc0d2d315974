import type { SmellKind } from '../smell-kind.ts';

interface Details {
  readonly meter: string;
  readonly value: number;
  readonly states: number;
}

const kind: SmellKind<Details> = {
  code: 'meter-at-its-bound',
  severity: 'smell',
  of: 'story',
  rule: 'A meter has room to move',
  why: 'A meter stays between 0 and its max, whatever the choices add. One that lies at its end after every single decision hides what choices do: they push, and nothing happens. Mostly it starts too near to the end, or its max is too small.',
  example:
    '---\nmeters:\n  ellen: { label: Ellen\'s trust in you, start: 1, max: 5 }\n---\n## the-first-morning\n\n- [Take the call.](#the-empty-desk "take-it") `breaks facilitate-the-handoff` `ellen -1`\n- [Hand it on.](#the-empty-desk "hand-it-on") `keeps facilitate-the-handoff` `ellen -2`',
  mended:
    '---\nmeters:\n  ellen: { label: Ellen\'s trust in you, start: 2, max: 5 }\n---\n## the-first-morning\n\n- [Take the call.](#the-empty-desk "take-it") `breaks facilitate-the-handoff` `ellen -1`\n- [Hand it on.](#the-empty-desk "hand-it-on") `keeps facilitate-the-handoff` `ellen +1`',
  reason: ({ meter, value, states }) =>
    `"${meter}" is ${value}, its ${value === 0 ? 'least' : 'most'}, in all ${states.toLocaleString('en')} states after the first decision: what choices do to it cannot be seen.`,
  hint: ({ value }) =>
    value === 0 ? 'Let it start higher, or let choices take less.' : 'Give it a larger max, or let it start lower.',
};
export default kind;
