import type { DiagnosticKind } from '../../format/diagnostic.ts';
import { quoted } from '../shown.ts';

interface Details {
  readonly walk: string;
  /** From 1; none where the path ends before the story does. */
  readonly step?: { readonly number: number; readonly id: string } | undefined;
  readonly scene: string;
  readonly open: readonly string[];
}

const kind: DiagnosticKind<Details> = {
  code: 'walk-goes-elsewhere',
  severity: 'fault',
  rule: "A walk's path can be walked",
  why: 'A step of this walk cannot be taken where it stands, or the walk stops before the story does. The choice may have moved to another scene, or a need may hide it on this path. The message says what is open there instead.',
  example: '---\nwalks:\n  jim: { path: [take-the-call, ellen-takes-it], ending: the-empty-desk, score: 0/1 }\n---',
  mended: '---\nwalks:\n  jim: { path: [take-the-call], ending: the-empty-desk, score: 0/1 }\n---',
  reason: ({ walk, step, scene, open }) => {
    const instead = open.length === 0 ? 'the story is over' : `these are open: ${quoted(open)}`;
    return step === undefined
      ? `The walk "${walk}" stops in "${scene}", which is no ending; ${instead}.`
      : `Step ${step.number} of the walk "${walk}", "${step.id}", cannot be taken in "${scene}"; ${instead}.`;
  },
  hint: ({ step, open }) =>
    step === undefined
      ? 'Go on with the path until an ending.'
      : open.length === 0
        ? `End the path before "${step.id}".`
        : `Put one of these in the place of "${step.id}", or mend the story.`,
};
export default kind;
