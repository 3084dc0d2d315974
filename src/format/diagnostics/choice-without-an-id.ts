import type { DiagnosticKind } from '../diagnostic.ts';

interface Details {
  /** The link's target, from which an example is made. */
  readonly target: string;
}

const kind: DiagnosticKind<Details> = {
  code: 'choice-without-an-id',
  severity: 'fault',
  rule: 'Every choice has an id',
  why: 'A choice’s words will be polished for years; what a learner picked last March must still be known. So each choice has a short name of its own, and records, reports and walks speak of it by that name. Learners never see it.',
  example: '- [Take the call.](#the-sidelined-chair)',
  mended: '- [Take the call.](#the-sidelined-chair "take-the-call")',
  reason: () => 'This choice has no id; records and reports know a choice by its id.',
  hint: ({ target }) =>
    `Put an id in quotes after the target, one that no other choice has: (#${target} "take-the-call").`,
};
export default kind;
