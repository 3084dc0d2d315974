import type { DiagnosticKind } from '../diagnostic.ts';

interface Details {
  readonly who: string;
  /** Continues "This begins with a name in bold, …". */
  readonly problem: string;
}

const kind: DiagnosticKind<Details> = {
  code: 'speech-not-understood',
  severity: 'fault',
  rule: 'A name is followed by words or a face',
  example: '**ellen** (calm) It was on my list.',
  reason: ({ problem }) => `This begins with a name in bold, ${problem}.`,
  hint: ({ who }) =>
    `Speech is **${who}** (calm): words. A face alone is **${who}** (calm), and **${who}** (leaves) takes the person out of the picture.`,
};
export default kind;
