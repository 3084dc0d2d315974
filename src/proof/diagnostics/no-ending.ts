import type { DiagnosticKind } from '../../format/diagnostic.ts';
import { counted } from '../shown.ts';

interface Details {
  readonly scenes: number;
}

const kind: DiagnosticKind<Details> = {
  code: 'no-ending',
  severity: 'fault',
  rule: 'A story can end',
  why: 'An ending is a scene without choices: the learner reads it, and the debrief begins. Here every scene leads on, so that nobody ever gets to the debrief. Early drafts look like this; one last scene mends it.',
  example:
    '## the-first-morning\n\n- [Wait.](#weeks-later "wait")\n\n## weeks-later\n\n- [Wait again.](#the-first-morning "wait-again")',
  mended:
    '## the-first-morning\n\n- [Wait.](#weeks-later "wait")\n\n## weeks-later\n\n- [Wait again.](#the-empty-desk "wait-again")\n\n## the-empty-desk\n\nThe chair is empty.',
  reason: ({ scenes }) => `Of ${counted(scenes, 'scene')} none is an ending, so the story never ends.`,
  hint: () => 'Write a scene without choices and routes, and let something lead to it.',
};
export default kind;
