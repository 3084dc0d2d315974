import type { DiagnosticKind } from '../diagnostic.ts';

interface Details {
  readonly what: string;
  readonly limit: string;
}

const kind: DiagnosticKind<Details> = {
  code: 'too-large',
  severity: 'fault',
  rule: 'A scenario stays within four megabytes',
  example: 'A text of more than 4 MB.',
  reason: ({ what, limit }) => `The ${what} is larger than ${limit} and was not read.`,
  hint: () => 'Split the story into several scenarios, and see that no picture or other data was pasted into it.',
};
export default kind;
