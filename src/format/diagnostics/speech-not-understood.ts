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
  why: 'A name in bold at the start of a line brings that person to the front: with a colon they speak, with a mood in brackets their face changes. Without either, the story cannot know whether Ellen says the words or whether they are about her. Bold words further on in a sentence are free.',
  example: '**ellen** (calm) It was on my list.',
  mended: '**ellen** (calm): It was on my list.',
  reason: ({ problem }) => `This begins with a name in bold, ${problem}.`,
  hint: ({ who }) =>
    `Speech is **${who}** (calm): words. A face alone is **${who}** (calm), and **${who}** (leaves) takes the person out of the picture.`,
};
export default kind;
