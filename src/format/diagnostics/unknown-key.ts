import type { DiagnosticKind } from '../diagnostic.ts';
import { didYouMean, listed } from '../hints.ts';

interface Details {
  readonly key: string;
  readonly nearest: string | undefined;
  readonly known: readonly string[];
}

const kind: DiagnosticKind<Details> = {
  code: 'unknown-key',
  severity: 'fault',
  rule: 'Fields are known by name',
  why: 'The frontmatter has six fields, and a meter and a walk have theirs. Whatever else stands there would be kept, carried along and read by nobody, and you would wonder why the start of a meter does nothing when it is called “begin”.',
  example: '---\ntitel: The promotion\n---',
  mended: '---\ntitle: The promotion\n---',
  reason: ({ key }) => `No field is called "${key}", so that nothing would read it.`,
  hint: ({ nearest, known }) => didYouMean(nearest, `The fields here are ${listed(known)}.`),
};
export default kind;
