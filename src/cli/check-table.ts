import type { Scenario } from '../engine/scenario.ts';
import type { Answered } from '../proof/answers.ts';
import type { Bounds, Path, Range, RuleBounds, ScoreOnPath } from '../proof/bounds.ts';
import { isComputed } from '../proof/breaks.ts';
import type { Proof } from '../proof/prove.ts';
import { counted, shownPath, shownScore, shownTally } from '../proof/shown.ts';

const WIDTH = 100;
const LABEL = 28;

/** A line of the table; what does not fit goes on below, at a space, under its own column. */
function row(label: string, text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines[lines.length - 1] ?? '';
    if (line !== '' && line.length + 1 + word.length > WIDTH - LABEL - 2) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.map((line, index) => `  ${(index === 0 ? label : '').padEnd(LABEL)}${line}`.trimEnd()).join('\n');
}

const score = ({ tally }: ScoreOnPath): string => `${shownTally(tally)} (${shownScore(tally)})`;
const range = <Value>({ min, max }: Range<Value>, shown: (value: Value) => string): string => {
  const [least, most] = [shown(min), shown(max)];
  return least === most ? least : `${least} to ${most}`;
};
/** 2,277,396; from a billion billions on only how many digits it has, because the whole number stands in `--json`. */
const shownCount = (count: number | bigint): string =>
  count < 10n ** 18n ? count.toLocaleString('en') : `about 10^${String(count).length - 1}`;
const count = ({ count }: { readonly count: number }): string => shownCount(count);

/** 0.0213 as "2.1 %". Chances are right to 13 places (`proof/chance.ts`), so what is less likely than that has no number. */
export function shownChance(chance: number): string {
  if (chance < 1e-12) return 'practically never';
  if (chance > 1 - 1e-12) return '100 %';
  const percent = chance * 100;
  if (percent < 0.01) return 'less than 0.01 %';
  return `${percent > 99 ? Math.floor(percent * 100) / 100 : Number(percent.toPrecision(2))} %`;
}

/** Lines under one heading: label and text. */
interface Section {
  readonly heading?: string;
  readonly rows: readonly (readonly [label: string, text: string])[];
}

const inFull = (path: Path): string => shownPath(path, 40);

const sectionsOf = (bounds: Bounds): readonly Section[] => {
  const { passingWithMostBreaks: most, failingWithFewestBreaks: fewest } = bounds;
  const broken = (held: typeof most, none: string): string => {
    if (!held) return none;
    if (!isComputed(held)) return `not computed: ${held.notComputed}`;
    return `${counted(held.breaks, 'break')}, ${score(held)}: ${inFull(held.path)}`;
  };
  const earned = ({ tests, score: marks }: RuleBounds): Section['rows'] => [
    ['  tests on a path', range(tests, count)],
    ['  score', range(marks, score)],
    ['  best', inFull(marks.max.path)],
    ['  worst', inFull(marks.min.path)],
  ];
  return [
    {
      rows: [
        ['paths', shownCount(bounds.paths)],
        ['decisions on a path', range(bounds.decisions, count)],
      ],
    },
    { heading: 'on the whole', rows: earned(bounds) },
    ...Object.entries(bounds.rules).map(([rule, marks]) => ({ heading: rule, rows: earned(marks) })),
    {
      rows: [
        ['passes with most breaks', broken(most, 'no path passes')],
        ['fails with fewest breaks', broken(fewest, 'no path fails')],
      ],
    },
  ];
};

const shown = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ heading, rows }) => [
    ...(heading === undefined ? [] : [`  ${heading}`]),
    ...rows.map(([label, text]) => row(label, text)),
  ]);

/** Those lines of the second that are not the same in the first. */
const differing = (first: readonly Section[], second: readonly Section[]): readonly Section[] =>
  second
    .map((section, index) => ({
      ...section,
      rows: section.rows.filter(([, text], line) => first[index]?.rows[line]?.[1] !== text),
    }))
    .filter(({ rows }) => rows.length > 0);

/** The lines about paths; those with the clock off only where they differ. */
function pathRows({ bounds, withoutClock, timed, exploration }: Proof): readonly string[] {
  if (!bounds) return [row('paths', exploration.complete ? 'none that ends, or no end of them' : 'not known')];
  const all = sectionsOf(bounds);
  if (!timed || !withoutClock) return shown(all);
  const calm = differing(all, sectionsOf(withoutClock));
  return [...shown(all), calm.length > 0 ? '  with the clock off:' : '  with the clock off: the same', ...shown(calm)];
}

/** Scenes that are told one by one. */
const MOST_SCENES = 100;

/** How likely blind picking sees each scene, in the order of the text. */
function seenRows({ scenes }: Scenario, { blind }: Proof): readonly string[] {
  if (!blind) return [];
  const shown = scenes.slice(0, MOST_SCENES).map(({ id }) => {
    const chance = blind.visits[id] ?? 0;
    // Held together: a line ends between two scenes.
    const often = isComputed(chance) ? (chance === 0 ? 'never' : shownChance(chance)) : 'not computed';
    return `${id} ${often}`.replaceAll(' ', '\u00a0');
  });
  const more = scenes.length - shown.length;
  const text = [...shown, ...(more > 0 ? [`${shownCount(more)} more in --json`.replaceAll(' ', '\u00a0')] : [])].join(
    ', ',
  );
  return [row('blind picking sees', text).replaceAll('\u00a0', ' ')];
}

/** Smells that are meant, in as few words as can be: code, line, reason. */
export const answeredTable = (answered: readonly Answered[]): string =>
  answered
    .map(({ diagnostic: { code, at }, reason }, index) =>
      row(index === 0 ? 'answered' : '', `${code} (line ${at.line}): ${reason === '' ? 'no reason given' : reason}`),
    )
    .join('\n');

/** The table of one scenario, for people: aligned, at most 100 columns. */
export function table(scenario: Scenario, proof: Proof): string {
  const { exploration, endings, blind } = proof;
  const { graph, complete, choices } = exploration;
  const named = endings.length > 12 ? [...endings.slice(0, 12), '…'] : endings;
  return [
    row('scenes', shownCount(scenario.scenes.length)),
    row('choices', shownCount(choices.length)),
    row('states', `${shownCount(graph.size)}${complete ? '' : ' and more'}`),
    row('endings', `${endings.length}: ${named.join(', ')}`),
    ...pathRows(proof),
    ...(blind
      ? [
          row(
            'blind picking passes',
            isComputed(blind.passes) ? shownChance(blind.passes) : `not computed: ${blind.passes.notComputed}`,
          ),
        ]
      : []),
    ...seenRows(scenario, proof),
  ].join('\n');
}
