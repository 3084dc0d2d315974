import type { DiagnosticKind } from '../diagnostic.ts';

interface Details {
  readonly what: string;
  readonly limit: number;
}

const kind: DiagnosticKind<Details> = {
  code: 'too-deep',
  severity: 'fault',
  rule: 'Nesting stays within twenty levels',
  why: 'Quotes in quotes and lists in lists tire a reader after the second level, and a program after some thousands. No scenario needs more than two: a choice, and the quote below it. Twenty is where the check stops looking; it usually means that something was pasted from a mail.',
  example: '> > > > > > > > > > > > > > > > > > > > > Whose client is he?',
  mended: '> [!ROLE-CHECK]\n> Whose client is he?',
  reason: ({ what, limit }) => `Here ${what} stand more than ${limit} deep in each other, and the text was not read.`,
  hint: () => 'Nothing in a scenario needs more than two levels: a quote under a choice.',
};
export default kind;
