import type { DiagnosticKind } from '../../format/diagnostic.ts';
import { counted } from '../shown.ts';

interface Details {
  readonly scenes: number;
}

const kind: DiagnosticKind<Details> = {
  code: 'no-ending',
  severity: 'fault',
  rule: 'A story can end',
  example: '## first\n\n- [Wait.](#second "wait")\n\n## second\n\n- [Wait again.](#first "wait-again")',
  reason: ({ scenes }) => `Of ${counted(scenes, 'scene')} none is an ending, so the story never ends.`,
  hint: () => 'Write a scene without choices and routes, and let something lead to it.',
};
export default kind;
