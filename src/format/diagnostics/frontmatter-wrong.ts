import type { DiagnosticKind } from '../diagnostic.ts';

interface Details {
  /** The way to it: "meters.ellen.max". */
  readonly field: string;
  /** Continues "The field …". */
  readonly problem: string;
  readonly hint: string;
}

const kind: DiagnosticKind<Details> = {
  code: 'frontmatter-wrong',
  severity: 'fault',
  rule: 'Every field has its shape',
  example: '---\ntitle:\n---',
  reason: ({ field, problem }) => `The field "${field}" ${problem}.`,
  hint: ({ hint }) => hint,
};
export default kind;
