import { type DiagnosticEntry, formatDiagnostics } from '../format/diagnostics/index.ts';
import { proofDiagnostics, smellKinds } from '../proof/diagnostics/index.ts';
import { messageOf } from '../proof/message-of.ts';

/** A line of an example, and whether the other version has it, too. */
export interface ExampleLine {
  readonly text: string;
  readonly differs: boolean;
}

/** One kind of problem as its page shows it. */
export interface Explained {
  readonly code: string;
  readonly rule: string;
  readonly why: string;
  readonly example: readonly ExampleLine[];
  readonly mended: readonly ExampleLine[];
  /** What the check says of the example. */
  readonly reason: string;
  readonly hint: string;
  /** Whether a comment in the text can answer it. */
  readonly answerable: boolean;
}

export interface DiagnosticGroups {
  /** Faults of the text, which need no proof. */
  readonly text: readonly Explained[];
  /** Faults that the proof finds. */
  readonly proof: readonly Explained[];
  readonly smells: readonly Explained[];
}

function linesOf(text: string, other: string): readonly ExampleLine[] {
  const there = new Set(other.split('\n'));
  return text.split('\n').map((line) => ({ text: line, differs: !there.has(line) }));
}

const answerable: ReadonlySet<string> = new Set(smellKinds.map(({ code }) => code));

function explained(kind: DiagnosticEntry): Explained {
  const { code, rule, why, example, mended } = kind;
  const message = messageOf(kind, example);
  if (!message) throw new Error(`The example of ${code} does not show it.`);
  return {
    code,
    rule,
    why,
    example: linesOf(example, mended),
    mended: linesOf(mended, example),
    reason: message.reason,
    hint: message.hint,
    answerable: answerable.has(code),
  };
}

/**
 * Everything that the check can say, by what finds it; each with the message that it really gives.
 * @throws where an example does not show what it is an example of
 */
export function diagnosticGroups(): DiagnosticGroups {
  const all = [...formatDiagnostics, ...proofDiagnostics];
  const proof = new Set<string>(proofDiagnostics.map(({ code }) => code));
  const faults = all.filter(({ severity }) => severity === 'fault');
  return {
    text: faults.filter(({ code }) => !proof.has(code)).map(explained),
    proof: faults.filter(({ code }) => proof.has(code)).map(explained),
    smells: all.filter(({ severity }) => severity === 'smell').map(explained),
  };
}
