import type { DiagnosticKind } from '../diagnostic.ts';
import { didYouMean } from '../hints.ts';

interface Details {
  readonly choice: string;
  readonly nearest: string | undefined;
}

const kind: DiagnosticKind<Details> = {
  code: 'needs-naming-nothing',
  severity: 'fault',
  rule: 'Needs name a choice',
  why: 'A need remembers a choice that was made earlier, by its id. If no choice has that id, the need can never hold, or always holds, and a road that you wrote would stay closed for everybody.',
  example: '- [Take the call.](#the-sidelined-chair "take-the-call")\n- [](#the-empty-desk) `needs take-the-cal`',
  mended: '- [Take the call.](#the-sidelined-chair "take-the-call")\n- [](#the-empty-desk) `needs take-the-call`',
  reason: ({ choice }) => `No choice of this scenario has the id "${choice}", so that this need means nothing.`,
  hint: ({ nearest }) =>
    didYouMean(nearest, 'Name the id of a choice, or compare a meter: `needs METER >= 2`, `needs METER <= 2`.'),
};
export default kind;
