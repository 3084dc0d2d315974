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
  why: 'The rules are the course’s own: each has its page, its reason and its line to say instead, and reports call scores by their names. A rule that only one scenario knows would be a score without an explanation. If it is a new one, write it in `src/rules` first.',
  example: '---\nrules: { facilitate-the-handof: 1 }\n---',
  mended: '---\nrules: { facilitate-the-handoff: 1 }\n---',
  reason: ({ rule }) => `The course has no rule "${rule}", so that its score would have no name and no why.`,
  hint: ({ nearest, known }) => didYouMean(nearest, `The rules of the course are ${listed(known)}.`),
};
export default kind;
