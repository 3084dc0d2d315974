import type { DiagnosticKind } from '../diagnostic.ts';

interface Details {
  readonly what: string;
  readonly limit: number;
}

const kind: DiagnosticKind<Details> = {
  code: 'too-deep',
  severity: 'fault',
  rule: 'Nesting stays within twenty levels',
  example: '>>>>>>>>>>>>>>>>>>>>> A quote in a quote, twenty-one times.',
  reason: ({ what, limit }) => `Here ${what} stand more than ${limit} deep in each other, and the text was not read.`,
  hint: () => 'Nothing in a scenario needs more than two levels: a quote under a choice.',
};
export default kind;
