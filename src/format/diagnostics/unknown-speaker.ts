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
  example: '**elen** (calm): It was on my list.',
  reason: ({ who }) => `Nobody in the cast is called "${who}".`,
  hint: ({ nearest, cast }) =>
    didYouMean(nearest, `The cast is ${listed(cast)}; whoever else appears is added to cast in the frontmatter.`),
};
export default kind;
