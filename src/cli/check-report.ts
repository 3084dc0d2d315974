import { styleText } from 'node:util';
import type { Diagnostic } from '../format/diagnostic.ts';
import { diagnosticPage } from '../format/diagnostic-page.ts';
import { type ExcerptPart, excerpt } from '../format/excerpt.ts';
import type { Checked } from '../proof/check.ts';
import { smellKinds } from '../proof/diagnostics/index.ts';
import { counted } from '../proof/shown.ts';
import { site } from '../site.config.ts';
import { answeredTable, table } from './check-table.ts';

/** On a terminal only, and as NO_COLOR and FORCE_COLOR wish: that is `styleText`'s own rule. */
const LOOK: Readonly<Record<ExcerptPart, Parameters<typeof styleText>[0]>> = {
  fault: ['bold', 'red'],
  smell: ['bold', 'yellow'],
  place: 'bold',
  margin: 'dim',
};
const paint = (part: ExcerptPart, text: string): string => styleText(LOOK[part], text);

/** Smells that are told in full. */
const MOST_SMELLS = 50;

/** Faults first: smells wait until there is none, because a text that is being mended changes under them. */
function told(diagnostics: readonly Diagnostic[]): { readonly now: readonly Diagnostic[]; readonly later?: string } {
  const faults = diagnostics.filter(({ severity }) => severity === 'fault');
  const now = faults.length > 0 ? faults : diagnostics.slice(0, MOST_SMELLS);
  const left = diagnostics.length - now.length;
  if (left === 0) return { now };
  const when = faults.length > 0 ? 'told when nothing is at fault any more' : 'told when these are mended';
  return { now, later: `And ${counted(left, faults.length > 0 ? 'smell' : 'more smell')}: ${when}, and in --json.` };
}

const ANSWERED_IN = new Map<string, string>(
  smellKinds.map(({ code, of }) => [code, of === 'scene' ? 'in this scene' : 'before the first scene']),
);

/** A smell also says how it is answered, to whoever means it. */
function withAnswer(found: Diagnostic): Diagnostic {
  const where = ANSWERED_IN.get(found.code);
  return where === undefined
    ? found
    : { ...found, hint: `${found.hint} If it is meant, write ${where}: <!-- ${found.code}: your reason -->` };
}

/** All that is said of one scenario: its problems as excerpts, then its table; the last line is empty. */
export function report({ scenario, sources, proof, diagnostics, answered }: Checked, title: string): string {
  const { now, later } = told(diagnostics);
  return [
    styleText('bold', title),
    ...now.flatMap((found) => [
      excerpt(sources.text, withAnswer(found), { more: diagnosticPage(site.address, found.code), paint }),
      '',
    ]),
    ...(later === undefined ? [] : [later, '']),
    ...(scenario && proof ? [table(scenario, proof)] : []),
    ...(answered.length > 0 ? [answeredTable(answered)] : []),
    ...(proof ? [''] : []),
  ].join('\n');
}

export const faultsIn = (all: readonly Checked[]): number =>
  all.flatMap(({ diagnostics }) => diagnostics).filter(({ severity }) => severity === 'fault').length;

/** "2 faults, 1 smell, 3 answered", "no faults". */
export function found(all: readonly Checked[]): string {
  const faults = faultsIn(all);
  const smells = all.flatMap(({ diagnostics }) => diagnostics).length - faults;
  const answered = all.flatMap((checked) => checked.answered).length;
  return [
    faults === 0 ? 'no faults' : styleText(LOOK.fault, counted(faults, 'fault')),
    ...(smells === 0 ? [] : [styleText(LOOK.smell, counted(smells, 'smell'))]),
    ...(answered === 0 ? [] : [`${answered} answered`]),
  ].join(', ');
}
