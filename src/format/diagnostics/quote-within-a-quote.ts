import type { DiagnosticKind } from '../diagnostic.ts';

interface Details {
  /** "ROLE-CHECK" */
  readonly word: string;
}

const kind: DiagnosticKind<Details> = {
  code: 'quote-within-a-quote',
  severity: 'fault',
  rule: 'An empty line stands between two quotes',
  why: 'Markdown joins quotes that follow each other without an empty line. A note that is meant for the trainer would become a part of what somebody thinks, and be read by everybody who looks.',
  example: '> [!THOUGHT] ellen\n> I read it twice.\n> [!ROLE-CHECK]\n> Whose client is he?',
  mended: '> [!THOUGHT] ellen\n> I read it twice.\n\n> [!ROLE-CHECK]\n> Whose client is he?',
  reason: ({ word }) => `[!${word}] stands inside the quote above it, and would be shown as a part of that.`,
  hint: ({ word }) => `Put an empty line above [!${word}].`,
};
export default kind;
