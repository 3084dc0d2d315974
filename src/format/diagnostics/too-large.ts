import type { DiagnosticKind } from '../diagnostic.ts';
import { exampleText } from '../example-text.ts';

interface Details {
  readonly what: string;
  readonly limit: string;
}

const kind: DiagnosticKind<Details> = {
  code: 'too-large',
  severity: 'fault',
  rule: 'A scenario stays within four megabytes',
  why: 'Four megabytes are some ten thousand pages. A story of that size is no story, it is a picture or a spreadsheet that was pasted into the text by mistake. The check refuses it before reading, so that it always answers within seconds.',
  example: 'The list: iVBORw0KGgo…',
  mended: 'The list has thirty-eight names.',
  wholeText: (shown) => exampleText(shown.replace('…', 'A'.repeat(4_194_304))),
  reason: ({ what, limit }) => `The ${what} is larger than ${limit} and was not read.`,
  hint: () => 'Split the story into several scenarios, and see that no picture or other data was pasted into it.',
};
export default kind;
