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
  why: 'A link names the scene that it leads to. Where two scenes have one name, the link could mean either, and half of what you wrote would never be told. It happens most often after copying a scene as a start for the next.',
  example: '## the-first-chair\n\n## the-first-chair',
  mended: '## the-first-chair\n\n## the-second-chair',
  reason: ({ id, line }) => `The scene "${id}" stands at line ${line} already; a link to it could mean either.`,
  hint: () => 'Give one of the two another id, and change the links that mean it.',
};
export default kind;
