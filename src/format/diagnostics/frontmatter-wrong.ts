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
  why: 'Each field holds one kind of thing: words, a whole number, a list, or names with values. The message says which field it is and what belongs there. A field that is guessed at would surface much later, as a meter that starts full or a walk that never ends.',
  example: '---\ntitle:\n---',
  mended: '---\ntitle: The promotion and the promise\n---',
  reason: ({ field, problem }) => `The field "${field}" ${problem}.`,
  hint: ({ hint }) => hint,
};
export default kind;
