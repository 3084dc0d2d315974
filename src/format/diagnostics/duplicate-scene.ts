import type { DiagnosticKind } from '../diagnostic.ts';

interface Details {
  readonly id: string;
  /** Where the first one stands, from 1. */
  readonly line: number;
}

const kind: DiagnosticKind<Details> = {
  code: 'duplicate-scene',
  severity: 'fault',
  rule: 'A scene stands once',
  example: '## first-chair\n\n## first-chair',
  reason: ({ id, line }) => `The scene "${id}" stands at line ${line} already; a link to it could mean either.`,
  hint: () => 'Give one of the two another id, and change the links that mean it.',
};
export default kind;
