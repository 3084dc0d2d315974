import type { DiagnosticKind } from '../diagnostic.ts';

interface Details {
  readonly numbered: boolean;
}

const kind: DiagnosticKind<Details> = {
  code: 'list-item-is-no-choice',
  severity: 'fault',
  rule: 'Every list item is a choice',
  why: 'Lists are kept for one thing, so that it can always be told at a glance: a list item is something the learner can pick, and it begins with a link. A list in the prose would look like buttons that do nothing. Say it in a sentence; people in a story seldom speak in bullet points.',
  example: '- Take the call.',
  mended: '- [Take the call.](#the-sidelined-chair "take-the-call")',
  reason: ({ numbered }) =>
    numbered
      ? 'A line that begins with a number and a full stop is a numbered list, and only choices are lists here.'
      : 'This list item does not begin with a link, and only choices are lists here.',
  hint: ({ numbered }) =>
    numbered
      ? 'Begin choices with "- ". For prose that begins with a number, put a backslash before the full stop.'
      : 'Write it as - [what you say](#scene-id "choice-id"), or as prose without the dash.',
};
export default kind;
