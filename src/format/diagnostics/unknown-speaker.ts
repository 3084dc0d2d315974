import type { DiagnosticKind } from '../diagnostic.ts';
import { didYouMean, listed } from '../hints.ts';

interface Details {
  readonly who: string;
  readonly nearest: string | undefined;
  readonly cast: Iterable<string>;
}

const kind: DiagnosticKind<Details> = {
  code: 'unknown-speaker',
  severity: 'fault',
  rule: 'Who speaks is in the cast',
  why: 'Whoever speaks has a name, a face and a line about who they are, and these stand in the cast. It also catches the slip that proofreading does not: a person whose name is spelt in two ways is two people to a learner.',
  example: '**elen** (calm): It was on my list.',
  mended: '**ellen** (calm): It was on my list.',
  reason: ({ who }) => `Nobody in the cast is called "${who}", so that these words have no face.`,
  hint: ({ nearest, cast }) =>
    didYouMean(nearest, `The cast is ${listed(cast)}; whoever else appears is added to cast in the frontmatter.`),
};
export default kind;
