import type { DiagnosticKind } from '../diagnostic.ts';

interface Details {
  readonly who: string;
}

const kind: DiagnosticKind<Details> = {
  code: 'you-cannot-leave',
  severity: 'fault',
  rule: 'You stay in the picture',
  example: '**jim** (leaves)',
  reason: ({ who }) => `"${who}" is the person whom the learner plays, and the story goes where the learner goes.`,
  hint: () => 'Tell it as narration, and take the others out of the picture.',
};
export default kind;
