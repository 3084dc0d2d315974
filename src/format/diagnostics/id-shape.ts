import type { DiagnosticKind } from '../diagnostic.ts';
import { didYouMean } from '../hints.ts';

interface Details {
  /** "scene", "choice", "meter", … */
  readonly what: string;
  readonly id: string;
  readonly better: string | undefined;
}

const kind: DiagnosticKind<Details> = {
  code: 'id-shape',
  severity: 'fault',
  rule: 'Ids are lower-case words joined by hyphens',
  why: 'Ids stand in web addresses, in records and in reports, where capitals, spaces and accents get bent on the way. Lower-case words joined by hyphens arrive everywhere as they left. A learner reads the text of the scene, never its id.',
  example: '## The Empty Desk',
  mended: '## the-empty-desk',
  reason: ({ what, id }) =>
    id === ''
      ? `This ${what} has no id.`
      : `"${id}" cannot be the id of a ${what}: ids stand in addresses, records and reports.`,
  hint: ({ better }) =>
    didYouMean(better, 'Use lower-case letters and digits joined by single hyphens, such as "the-empty-desk".'),
};
export default kind;
