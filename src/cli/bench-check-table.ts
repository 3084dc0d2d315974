import type { CheckCosts, Growth } from './bench-check.ts';

/** What is aimed at; a time is never a test. Milliseconds. */
const AIMS = { worst: 3_000, watch: 300 } as const;

const ms = (value: number): string => `${Math.round(value).toLocaleString('en')} ms`;
const aimed = (value: number, aim: number): string => `aim ${ms(aim)}: ${value <= aim ? 'met' : 'missed'}`;

const lines = (what: string, all: readonly Growth[]): readonly string[] =>
  all.map(
    ({ size, ms: took, ofLinear }) =>
      `  ${size.toLocaleString('en').padStart(7)} ${what}  ${ms(took).padStart(9)}  ${((took / size) * 1000).toFixed(0).padStart(5)} µs each, ${ofLinear.toFixed(2)} of a straight line`,
  );

/** What the check costs, as lines for people. */
export function checkTable({ scenes, states, worst, watch }: CheckCosts): string {
  const slowest = Math.max(...worst.map((text) => text.ms));
  return [
    'The check: reading, proving, smells; processor time',
    ...lines('scenes', scenes),
    ...lines('states of three meters', states),
    `Reading alone, of what is worst to read; ${aimed(slowest, AIMS.worst)}`,
    ...worst.map(({ what, megabytes, ms: took }) => `  ${ms(took).padStart(9)}  ${megabytes.toFixed(1)} MB: ${what}`),
    `From a save to the last line of --watch: ${ms(watch.median)}, worst ${ms(watch.most)}; ${aimed(watch.median, AIMS.watch)}`,
  ].join('\n');
}
