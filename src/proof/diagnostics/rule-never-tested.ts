import type { DiagnosticKind } from '../../format/diagnostic.ts';

interface Details {
  readonly rule: string;
}

const kind: DiagnosticKind<Details> = {
  code: 'rule-never-tested',
  severity: 'fault',
  rule: 'A rule that is declared is tested',
  why: 'The frontmatter promises a rule that no choice of the story is marked for. It would stand in every report as a rule with nothing to say about anybody. Either the marks are still to come, or the rule has moved to another story.',
  example: '---\nrules: { facilitate-the-handoff: 1, listen-first: 1 }\n---',
  mended: '---\nrules: { facilitate-the-handoff: 1 }\n---',
  reason: ({ rule }) => `No path tests the rule "${rule}", so nobody can earn it or lose it.`,
  hint: ({ rule }) =>
    `Mark the choices of a scene with \`keeps ${rule}\`, \`bends ${rule}\` or \`breaks ${rule}\`, or take the rule out.`,
};
export default kind;
