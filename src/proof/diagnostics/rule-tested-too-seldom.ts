import type { DiagnosticKind } from '../../format/diagnostic.ts';
import { counted, shownPath } from '../shown.ts';

interface Details {
  readonly rule: string;
  readonly promised: number;
  readonly tests: number;
  readonly path: readonly string[];
}

const kind: DiagnosticKind<Details> = {
  code: 'rule-tested-too-seldom',
  severity: 'fault',
  rule: 'Every path tests each rule as often as the frontmatter promises',
  why: 'The number behind a rule is a promise to whoever reads the score: on every path, this rule was tested at least so often. One path keeps it less well than that, and the message names it. A score from one test is a coin toss, so the promise is worth keeping rather than lowering.',
  example: '---\nrules: { facilitate-the-handoff: 3 }\n---',
  mended: '---\nrules: { facilitate-the-handoff: 1 }\n---',
  reason: ({ rule, promised, tests, path }) =>
    `The rule "${rule}" is promised ${counted(promised, 'test')} on every path, and this one has ${tests}: ${shownPath(path)}.`,
  hint: ({ rule, tests }) => `Let a scene on this path test "${rule}", or promise ${tests}.`,
};
export default kind;
