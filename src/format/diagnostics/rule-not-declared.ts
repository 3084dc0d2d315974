import type { DiagnosticKind } from '../diagnostic.ts';
import { didYouMean } from '../hints.ts';

interface Details {
  readonly rule: string;
  readonly nearest: string | undefined;
}

const kind: DiagnosticKind<Details> = {
  code: 'rule-not-declared',
  severity: 'fault',
  rule: 'Marks name declared rules',
  why: 'The frontmatter says which rules a story tests and how often every path does so, and the check proves it. A mark on a rule that is not declared there would be counted by nobody. Usually the rule is misspelt in one of the two places.',
  example: '- [Take the call.](#the-sidelined-chair "take-the-call") `breaks facilitate-the-handof`',
  mended: '- [Take the call.](#the-sidelined-chair "take-the-call") `breaks facilitate-the-handoff`',
  reason: ({ rule }) => `The frontmatter declares no rule "${rule}", so that this mark would count for nothing.`,
  hint: ({ rule, nearest }) =>
    didYouMean(nearest, `Add "${rule}: 1" to rules in the frontmatter: how often at least every path tests it.`),
};
export default kind;
