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
  example: 'rules: { listen-first: 3 }',
  reason: ({ rule, promised, tests, path }) =>
    `The rule "${rule}" is promised ${counted(promised, 'test')} on every path, and this one has ${tests}: ${shownPath(path)}.`,
  hint: ({ rule, tests }) => `Let a scene on this path test "${rule}", or promise ${tests}.`,
};
export default kind;
