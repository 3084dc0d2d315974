import { styleText } from 'node:util';
import type { Bounds, Range } from '../proof/bounds.ts';
import { isComputed } from '../proof/breaks.ts';
import type { Checked } from '../proof/check.ts';
import type { Proof } from '../proof/prove.ts';
import { shownScore, shownTally } from '../proof/shown.ts';
import { shownChance } from './check-table.ts';

const LABEL = 30;

type Row = readonly [label: string, value: string];

const range = <Value>({ min, max }: Range<Value>, shown: (value: Value) => string): string =>
  shown(min) === shown(max) ? shown(min) : `${shown(min)} to ${shown(max)}`;

function boundRows(bounds: Bounds): readonly Row[] {
  const count = ({ count }: { readonly count: number }): string => String(count);
  const score = ({ tally }: Bounds['score']['min']): string => `${shownTally(tally)} (${shownScore(tally)})`;
  return [
    ['paths', bounds.paths.toLocaleString('en')],
    ['decisions on a path', range(bounds.decisions, count)],
    ['tests on a path', range(bounds.tests, count)],
    ['score', range(bounds.score, score)],
    ...Object.entries(bounds.rules).flatMap(([rule, { tests, score: earned }]): Row[] => [
      [`${rule}: tests`, range(tests, count)],
      [`${rule}: score`, range(earned, score)],
    ]),
  ];
}

function proofRows({ exploration, endings, bounds, blind, walks }: Proof): readonly Row[] {
  return [
    ['states', exploration.graph.size.toLocaleString('en')],
    ['endings', String(endings.length)],
    ...(bounds ? boundRows(bounds) : []),
    ...(blind
      ? [['blind picking passes', isComputed(blind.passes) ? shownChance(blind.passes) : 'not computed'] as const]
      : []),
    ...walks.map(
      ({ walk, strayed }) => [`walk ${walk}`, strayed.length === 0 ? 'as written' : 'goes otherwise'] as const,
    ),
  ];
}

function rowsOf({ scenario, proof }: Checked): readonly Row[] {
  if (!scenario) return [];
  const choices = scenario.scenes.reduce((sum, scene) => sum + scene.choices.length, 0);
  return [['scenes', String(scenario.scenes.length)], ['choices', String(choices)], ...(proof ? proofRows(proof) : [])];
}

/** What is known of both editions, a line each: the value where it stayed, both with an arrow where it did not. */
export function numberRows(before: Checked, after: Checked): readonly string[] {
  const [old, now] = [new Map(rowsOf(before)), new Map(rowsOf(after))];
  return [...new Set([...old.keys(), ...now.keys()])].map((label) => {
    const [was, is] = [old.get(label) ?? '–', now.get(label) ?? '–'];
    const value = was === is ? is : styleText('bold', `${was} → ${is}`);
    return `  ${label.padEnd(LABEL)} ${value}`;
  });
}
