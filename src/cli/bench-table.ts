import { type Bytes, KINDS, sum, together } from './bench-bytes.ts';
import { isLesson, type PageWeight } from './bench-pages.ts';
import { SLOW } from './bench-slow.ts';
import type { Spread } from './bench-spread.ts';
import type { Ratio, Times } from './bench-times.ts';

/** What is aimed at; a time is never a test. Milliseconds, and times the hand-written page. */
const AIMS = { ratio: 1.3, paint: 40, readable: 60, shift: 0 } as const;

const count = (bytes: number): string => (bytes === 0 ? '·' : bytes.toLocaleString('en'));
const ms = (value: number): string => `${Math.round(value)} ms`;

/** Columns as wide as what stands in them; the first to the left, the others to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
    )
    .map((line) => `  ${line}`.trimEnd())
    .join('\n');
}

/** The bytes of every page, by kind. */
export function bytesTable(pages: readonly PageWeight[]): string {
  const kinds = KINDS.filter((kind) => kind !== 'other');
  const row = (label: string, bytes: Bytes): readonly string[] => [
    label,
    ...kinds.map((kind) => count(bytes[kind])),
    count(sum(bytes)),
  ];
  const rowsOf = ({ page, weight, played }: PageWeight): readonly (readonly string[])[] => {
    const all = together(weight.before, weight.behind);
    if (!isLesson(page)) return [row(page, all)];
    return [
      row(`${page}, before its first choice`, weight.before),
      row('  as it opens', all),
      ...(played ? [row('  played to the debrief', together(played.before, played.behind))] : []),
    ];
  };
  return ['Bytes (brotli 11)', aligned([['', ...kinds, 'in all'], ...pages.flatMap(rowsOf)])].join('\n');
}

const aimed = (value: number, aim: number, shown: string): string => `aim ${shown}: ${value <= aim ? 'met' : 'missed'}`;

/** The times of one lesson beside the hand-written page. */
export function timesTable(page: string, { pairs, lesson, handWritten, ratio, shifts, clicks }: Times): string {
  const row = (label: string, { median, quartiles, least, most }: Spread): readonly string[] => [
    label,
    ms(median),
    quartiles.map(Math.round).join(' to '),
    [least, most].map(Math.round).join(' to '),
  ];
  const { cpuSlowdown, bitsPerSecond, roundTripMs } = SLOW;
  const shownRatio = (label: string, { ofMedians, ofPairs }: Ratio): string =>
    `  ${label} ${ofMedians.toFixed(2)} times the hand-written page; pairs: ${ofPairs.median.toFixed(2)}, half of them ${ofPairs.quartiles.map((value) => value.toFixed(2)).join(' to ')}`;
  return [
    `Times of ${page}, cold, ${bitsPerSecond / 1e6} Mbit/s, ${roundTripMs} ms round trip, processor slowed ${cpuSlowdown} times; ${pairs} pairs`,
    aligned([
      ['', 'median', 'middle half', 'all'],
      row('a choice is visible', lesson.choice),
      row('the first consequence, clicked at once', lesson.consequence),
      row('the player has taken over', lesson.takenOver),
      row('hand-written: a choice is visible', handWritten.choice),
      row('hand-written: the first consequence', handWritten.consequence),
    ]),
    shownRatio('choice: ', ratio.choice),
    `${shownRatio('consequence:', ratio.consequence)}; ${aimed(ratio.consequence.ofMedians, AIMS.ratio, `${AIMS.ratio}`)}`,
    ...Object.entries(shifts).map(
      ([at, { sum: all, sources }]) =>
        `  layout shift, choice made ${at}: ${all.toFixed(5)}${sources.length > 0 ? ` (${sources.join(', ')})` : ''}; ${aimed(all, AIMS.shift, '0')}`,
    ),
    `  ${clicks.count} clicks to the ending: next paint ${ms(clicks.paint.median)}, worst ${ms(clicks.paint.most)}; ${aimed(clicks.paint.most, AIMS.paint, ms(AIMS.paint))}`,
    `  text readable ${ms(clicks.readable.median)}, worst ${ms(clicks.readable.most)}; ${aimed(clicks.readable.most, AIMS.readable, ms(AIMS.readable))}`,
    `  the debrief ${ms(clicks.debrief)}`,
  ].join('\n');
}
