import type { DiagnosticKind } from '../diagnostic.ts';

interface Details {
  /** The link's target, from which an example is made. */
  readonly target: string;
}

const kind: DiagnosticKind<Details> = {
  code: 'choice-without-an-id',
  severity: 'fault',
  rule: 'Every choice has an id',
  example: '- [Take the call.](#the-sidelined-chair)',
  reason: () => 'This choice has no id; records and reports know a choice by its id.',
  hint: ({ target }) =>
    `Put an id in quotes after the target, one that no other choice has: (#${target} "take-the-call").`,
};
export default kind;
