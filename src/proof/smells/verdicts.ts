import type { Scenario } from '../../engine/scenario.ts';
import { linesOf } from '../../format/lines.ts';
import { type Sources, spanOf } from '../../format/sources.ts';
import verdictInProse from '../diagnostics/verdict-in-prose.ts';
import type { Report } from './report.ts';

const VERDICT = /(?<![\p{L}\p{N}-])(?:(?:in)?correct|wrong)(?:ly|ness)?(?![\p{L}\p{N}-])/giu;

/** What no learner reads: comments, facilitator notes, headings, code, and where links lead. */
const UNREAD =
  /<!--[\s\S]*?-->|^[ \t]*>[ \t]*\[!FACILITATOR\][^\r\n]*(?:(?:\r\n|\r|\n)[ \t]*>[^\r\n]*)*|^#[^\r\n]*|`[^`\r\n]*`|\]\([^)\r\n]*\)/gm;

/** Words of an examiner, each where it stands: they are looked for in the text itself, because prose does not know its place. */
export function verdicts({ scenes }: Scenario, sources: Sources, report: Report): void {
  const starts = scenes.map(({ id }) => ({ id, from: spanOf(sources, { scene: id }).offset }));
  const body = starts[0]?.from ?? 0;
  const read = sources.text.slice(body).replace(UNREAD, (unread) => ' '.repeat(unread.length));
  const lines = linesOf(sources.text);
  let begun = 0;
  for (const { 0: word, index } of read.matchAll(VERDICT)) {
    const from = body + index;
    while ((starts[begun]?.from ?? Infinity) <= from) begun++;
    report(verdictInProse, starts[begun - 1]?.id, lines.span(from, from + word.length), { word });
  }
}
