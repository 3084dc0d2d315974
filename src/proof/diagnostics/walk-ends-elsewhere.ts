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
  why: 'You wrote down where this path ends, and it ends somewhere else. One of the two is out of date. That is what walks are for: a story is rewritten in one corner, and the check tells you what it did in another.',
  example: '---\nwalks:\n  jim: { path: [take-the-call], ending: the-first-chair, score: 0/1 }\n---',
  mended: '---\nwalks:\n  jim: { path: [take-the-call], ending: the-empty-desk, score: 0/1 }\n---',
  reason: ({ walk, ending, expected }) => `The walk "${walk}" ends in "${ending}" and not in "${expected}".`,
  hint: ({ ending }) => `Write \`ending: ${ending}\` if that is meant, or mend the path or the story.`,
};
export default kind;
