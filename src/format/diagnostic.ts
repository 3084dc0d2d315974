import type { Span } from './sources.ts';

/** A fault fails `check` and the build; a smell is said and does not. */
export type Severity = 'fault' | 'smell';

/** A problem in a text. */
export interface Diagnostic {
  /** Stable, kebab-case; the name of the file that defines it. */
  readonly code: string;
  readonly severity: Severity;
  /** As it was given to the parser. */
  readonly file: string;
  readonly at: Span;
  /** What is the matter, and why it matters, in one or two sentences. */
  readonly reason: string;
  /** What to do about it; names the nearest known id where one is misspelt. */
  readonly hint: string;
}

/** One kind of problem: its words, and an example from which documentation and tests are made. */
export interface DiagnosticKind<Details> {
  readonly code: string;
  readonly severity: Severity;
  /** The rule that the text breaks, as a sentence: "Every choice has an id". */
  readonly rule: string;
  /** Why the rule stands, in two to four sentences, for somebody who has just met it. */
  readonly why: string;
  /** The smallest text that breaks it, without what any scenario has around it (`example-text.ts`). */
  readonly example: string;
  /** The example, mended. */
  readonly mended: string;
  /** The whole text behind the example or its mended form, where nothing can be put around it or it is too long to show. */
  readonly wholeText?: (shown: string) => string;
  readonly reason: (details: Details) => string;
  readonly hint: (details: Details) => string;
}

/** Makes the diagnostic for one place. */
export const diagnose = <Details>(
  kind: DiagnosticKind<Details>,
  file: string,
  at: Span,
  details: Details,
): Diagnostic => ({
  code: kind.code,
  severity: kind.severity,
  file,
  at,
  reason: kind.reason(details),
  hint: kind.hint(details),
});
