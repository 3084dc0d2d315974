import type { DiagnosticKind } from '../diagnostic.ts';

interface Details {
  readonly count: number;
  /** Signs are those that begin or end emphasis, links and code. */
  readonly of: 'characters' | 'signs';
  readonly limit: number;
}

const kind: DiagnosticKind<Details> = {
  code: 'paragraph-too-long',
  severity: 'fault',
  rule: 'A paragraph can be read aloud',
  example: 'A paragraph of more than 2,000 characters.',
  reason: ({ count, of, limit }) =>
    `This paragraph has ${count} ${of === 'signs' ? 'signs such as *, [ and <' : of}; more than ${limit} are not read.`,
  hint: () => 'Split it with empty lines.',
};
export default kind;
