import type { DiagnosticKind } from '../diagnostic.ts';

interface Details {
  readonly problem: string;
}

const kind: DiagnosticKind<Details> = {
  code: 'frontmatter-not-yaml',
  severity: 'fault',
  rule: 'Frontmatter is YAML',
  example: '---\ntitle: [The promotion\n---',
  reason: ({ problem }) => `The frontmatter cannot be read: ${problem}`,
  hint: () =>
    'One field a line, as "name: value"; what belongs to a field is indented by two spaces more. Put quotes around a value that holds ": " or begins with a sign.',
};
export default kind;
