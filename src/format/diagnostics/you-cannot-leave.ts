import type { DiagnosticKind } from '../diagnostic.ts';

interface Details {
  readonly who: string;
}

const kind: DiagnosticKind<Details> = {
  code: 'you-cannot-leave',
  severity: 'fault',
  rule: 'You stay in the picture',
  why: 'The story is seen through the eyes of the person whom the learner plays. If that person left the room, the learner would go along, and there would be nobody left to see what happens in it.',
  example: '**jim** (leaves)',
  mended: 'You go. The door stays open.',
  reason: ({ who }) => `"${who}" is the person whom the learner plays, and the story goes where the learner goes.`,
  hint: () => 'Tell it as narration, and take the others out of the picture.',
};
export default kind;
