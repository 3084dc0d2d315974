import type { DiagnosticKind } from '../diagnostic.ts';
import { didYouMean, listed } from '../hints.ts';

interface Details {
  readonly rule: string;
  readonly nearest: string | undefined;
  readonly known: Iterable<string>;
}

const kind: DiagnosticKind<Details> = {
  code: 'unknown-rule',
  severity: 'fault',
  rule: 'Rules belong to the course',
  example: '---\nrules: { facilitate-the-handof: 2 }\n---',
  reason: ({ rule }) => `The course has no rule "${rule}", so that its score would have no name and no why.`,
  hint: ({ nearest, known }) => didYouMean(nearest, `The rules of the course are ${listed(known)}.`),
};
export default kind;
