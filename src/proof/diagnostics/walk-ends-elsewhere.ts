import type { DiagnosticKind } from '../../format/diagnostic.ts';

interface Details {
  readonly walk: string;
  readonly ending: string;
  readonly expected: string;
}

const kind: DiagnosticKind<Details> = {
  code: 'walk-ends-elsewhere',
  severity: 'fault',
  rule: 'A walk reaches the ending that is written',
  example: 'walks:\n  best: { path: [go-on], ending: another-ending, score: 1/1 }',
  reason: ({ walk, ending, expected }) => `The walk "${walk}" ends in "${ending}" and not in "${expected}".`,
  hint: ({ ending }) => `Write \`ending: ${ending}\` if that is meant, or mend the path or the story.`,
};
export default kind;
