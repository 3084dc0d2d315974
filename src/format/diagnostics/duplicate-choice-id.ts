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
  example: '- [Yes.](#a "answer")\n- [No.](#b "answer")',
  reason: ({ id, line }) =>
    `The choice at line ${line} is called "${id}" already; a record could not tell which one was taken.`,
  hint: () => 'Give one of the two another id. Keep the one that is already published.',
};
export default kind;
