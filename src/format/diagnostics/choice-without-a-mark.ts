import type { DiagnosticKind } from '../diagnostic.ts';

interface Details {
  readonly scene: string;
  readonly rule: string;
}

const kind: DiagnosticKind<Details> = {
  code: 'choice-without-a-mark',
  severity: 'fault',
  rule: 'In a test every choice is marked',
  example: '- [Take it.](#a "take-it") `breaks listen-first`\n- [Wait.](#b "wait")',
  reason: ({ scene, rule }) =>
    `The scene "${scene}" tests the rule "${rule}", and this choice does not say whether it keeps it; whoever picks it would skip the test.`,
  hint: ({ rule }) => `Add \`keeps ${rule}\`, \`bends ${rule}\` or \`breaks ${rule}\`.`,
};
export default kind;
