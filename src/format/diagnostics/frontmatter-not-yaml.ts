import type { DiagnosticKind } from '../diagnostic.ts';

interface Details {
  readonly problem: string;
}

const kind: DiagnosticKind<Details> = {
  code: 'frontmatter-not-yaml',
  severity: 'fault',
  rule: 'Frontmatter is YAML',
  why: 'The fields at the top are written in YAML: a name, a colon, a space, a value. It forgives little. The slip that everybody makes once is a second colon in a title; quotes around the title mend it.',
  example: '---\ntitle: The promotion: and the promise\n---',
  mended: '---\ntitle: "The promotion: and the promise"\n---',
  reason: ({ problem }) => `The frontmatter cannot be read: ${problem}`,
  hint: () =>
    'One field a line, as "name: value"; what belongs to a field is indented by two spaces more. Put quotes around a value that holds ": " or begins with a sign.',
};
export default kind;
