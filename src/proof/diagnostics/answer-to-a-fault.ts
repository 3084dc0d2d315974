import type { DiagnosticKind } from '../../format/diagnostic.ts';

interface Details {
  readonly code: string;
  /** Whether it is a smell about answers. */
  readonly smell: boolean;
}

const kind: DiagnosticKind<Details> = {
  code: 'answer-to-a-fault',
  severity: 'smell',
  rule: 'Only smells can be answered',
  why: 'A smell is a matter of taste and may be meant. A fault is not: a scene that nobody reaches stays out of reach, however good the reason. So a fault can only be mended, and a comment that answers it does nothing.',
  example: '<!-- unreachable-scene: it comes later -->\n\nEllen waits.',
  mended: '<!-- It comes later. -->\n\nEllen waits.',
  reason: ({ code, smell }) =>
    smell
      ? `"${code}" is about answers themselves, and cannot be answered.`
      : `"${code}" is a fault, and a fault cannot be answered.`,
  hint: () => 'Mend what it tells, and delete this comment.',
};
export default kind;
