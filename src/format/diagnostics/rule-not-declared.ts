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
  example: '- [Take the call.](#the-sidelined-chair "take-the-call") `breaks facilitate-the-handof`',
  reason: ({ rule }) => `The frontmatter declares no rule "${rule}", so that this mark would count for nothing.`,
  hint: ({ rule, nearest }) =>
    didYouMean(nearest, `Add "${rule}: 1" to rules in the frontmatter: how often at least every path tests it.`),
};
export default kind;
