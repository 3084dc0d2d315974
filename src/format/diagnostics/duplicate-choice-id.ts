import type { DiagnosticKind } from '../diagnostic.ts';

interface Details {
  readonly id: string;
  /** Where the first one stands, from 1. */
  readonly line: number;
}

const kind: DiagnosticKind<Details> = {
  code: 'duplicate-choice-id',
  severity: 'fault',
  rule: 'A choice id stands once',
  why: 'Records remember a choice by its id alone. If two choices shared one, a report could not say which of them the learner took, and the story would take whichever it met first.',
  example: '- [Yes.](#the-first-chair "answer")\n- [No.](#the-empty-desk "answer")',
  mended: '- [Yes.](#the-first-chair "say-yes")\n- [No.](#the-empty-desk "say-no")',
  reason: ({ id, line }) =>
    `The choice at line ${line} is called "${id}" already; a record could not tell which one was taken.`,
  hint: () => 'Give one of the two another id. Keep the one that is already published.',
};
export default kind;
