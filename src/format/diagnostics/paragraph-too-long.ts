import type { DiagnosticKind } from '../diagnostic.ts';
import { exampleText } from '../example-text.ts';

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
  why: 'People read a scene on a phone, between two meetings, or hear it read aloud by a trainer. Three hundred words without a break are lost on all of them. The limit is generous; whoever reaches it has usually lost an empty line on the way, or pasted something.',
  example: 'Noor goes through the figures, one account after the other…',
  mended: 'Noor goes through the figures, one account after the other.\n\nAt the ninth she looks up.',
  wholeText: (shown) => exampleText(shown.replace('…', ', and the next'.repeat(200))),
  reason: ({ count, of, limit }) =>
    `This paragraph has ${count.toLocaleString('en')} ${of === 'signs' ? 'signs such as *, [ and <' : of}; one of more than ${limit.toLocaleString('en')} is not read.`,
  hint: () => 'Split it with empty lines.',
};
export default kind;
