import type { DiagnosticKind } from '../../format/diagnostic.ts';
import { didYouMean } from '../../format/hints.ts';

interface Details {
  readonly code: string;
  readonly nearest: string;
}

const kind: DiagnosticKind<Details> = {
  code: 'answer-misspelt',
  severity: 'smell',
  rule: 'An answer names a smell by its code',
  why: 'An answer is found by its first word, the code that the check prints. One letter too few, and it looks like any other comment to whoever searches the text for it. This one was taken for the code that it nearly is.',
  example:
    '<!-- decision-without-rolecheck: she has just asked him herself -->\n\n- [Take it.](#the-empty-desk "take-it")\n- [Hand it on.](#the-empty-desk "hand-it-on")',
  mended:
    '<!-- decision-without-role-check: she has just asked him herself -->\n\n- [Take it.](#the-empty-desk "take-it")\n- [Hand it on.](#the-empty-desk "hand-it-on")',
  reason: ({ code }) => `No smell is called "${code}".`,
  hint: ({ nearest }) => didYouMean(nearest, ''),
};
export default kind;
