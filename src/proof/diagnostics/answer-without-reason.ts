import type { DiagnosticKind } from '../../format/diagnostic.ts';

interface Details {
  readonly code: string;
}

const kind: DiagnosticKind<Details> = {
  code: 'answer-without-reason',
  severity: 'smell',
  rule: 'An answer gives its reason',
  why: 'An answer says: we have seen this, and we mean it. Whoever reads the text next year knows that you meant it, but without a reason they do not know why, and cannot tell whether it still holds.',
  example:
    '<!-- decision-without-role-check -->\n\n- [Take it.](#the-empty-desk "take-it")\n- [Hand it on.](#the-empty-desk "hand-it-on")',
  mended:
    '<!-- decision-without-role-check: she has just asked him the question herself -->\n\n- [Take it.](#the-empty-desk "take-it")\n- [Hand it on.](#the-empty-desk "hand-it-on")',
  reason: ({ code }) => `This answers "${code}" and does not say why.`,
  hint: ({ code }) => `Write a colon and the reason after the code: <!-- ${code}: … -->`,
};
export default kind;
