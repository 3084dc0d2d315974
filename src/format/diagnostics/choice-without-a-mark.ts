import type { DiagnosticKind } from '../diagnostic.ts';

interface Details {
  readonly scene: string;
  readonly rule: string;
}

const kind: DiagnosticKind<Details> = {
  code: 'choice-without-a-mark',
  severity: 'fault',
  rule: 'In a test every choice is marked',
  why: 'A scene that tests a rule tests everybody who comes through it. If one of its choices said nothing about the rule, whoever picked that one would walk past the test, and two learners would be measured with different rulers. So as soon as one choice of a scene is marked for a rule, all of them are.',
  example: '- [Take it.](#the-sidelined-chair "take-it") `breaks listen-first`\n- [Wait.](#the-first-chair "wait")',
  mended:
    '- [Take it.](#the-sidelined-chair "take-it") `breaks listen-first`\n- [Wait.](#the-first-chair "wait") `keeps listen-first`',
  reason: ({ scene, rule }) =>
    `The scene "${scene}" tests the rule "${rule}", and this choice does not say whether it keeps it; whoever picks it would skip the test.`,
  hint: ({ rule }) => `Add \`keeps ${rule}\`, \`bends ${rule}\` or \`breaks ${rule}\`.`,
};
export default kind;
