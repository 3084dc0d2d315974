import type { Diagnostic } from '../format/diagnostic.ts';
import type { DiagnosticEntry } from '../format/diagnostics/index.ts';
import { EXAMPLE_RULES, exampleText } from '../format/example-text.ts';
import { checkScenario } from './check.ts';

/** Examples are small, and one has too many states on purpose. */
const STATES = 1_000;

/**
 * What the check says of an example, or of its mended form.
 * @returns none where the text does not have this kind of problem
 */
export function messageOf({ code, wholeText = exampleText }: DiagnosticEntry, shown: string): Diagnostic | undefined {
  const { diagnostics } = checkScenario(wholeText(shown), 'scenario.md', {
    id: 'example',
    rules: EXAMPLE_RULES,
    limit: STATES,
  });
  return diagnostics.find((found) => found.code === code);
}
