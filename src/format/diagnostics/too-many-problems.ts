import type { DiagnosticKind } from '../diagnostic.ts';
import { exampleText } from '../example-text.ts';

interface Details {
  readonly most: number;
}

const kind: DiagnosticKind<Details> = {
  code: 'too-many-problems',
  severity: 'fault',
  rule: 'Problems can be counted',
  why: 'Nobody reads a thousand messages. When there are so many, one thing is wrong everywhere: the text was exported from another program, or a sign was replaced throughout. Mend the first few and check again; the rest tend to leave with them.',
  example: 'Jim,<br>\n\nplease call.<br>\n\n…',
  mended: 'Jim,\n\nplease call.',
  wholeText: (shown) => exampleText(shown.replace('…', 'Please call.<br>\n\n'.repeat(1_000))),
  reason: ({ most }) =>
    `There are more than ${most.toLocaleString('en')} problems; what was found after these is not told.`,
  hint: () => 'Mend the first ones; probably one cause has many of them.',
};
export default kind;
