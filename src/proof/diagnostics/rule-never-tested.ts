import type { DiagnosticKind } from '../../format/diagnostic.ts';

interface Details {
  readonly rule: string;
}

const kind: DiagnosticKind<Details> = {
  code: 'rule-never-tested',
  severity: 'fault',
  rule: 'A rule that is declared is tested',
  example: 'rules: { listen-first: 1 }',
  reason: ({ rule }) => `No path tests the rule "${rule}", so nobody can earn it or lose it.`,
  hint: ({ rule }) =>
    `Mark the choices of a scene with \`keeps ${rule}\`, \`bends ${rule}\` or \`breaks ${rule}\`, or take the rule out.`,
};
export default kind;
