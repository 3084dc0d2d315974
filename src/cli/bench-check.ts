import { parseScenario } from '../format/parse.ts';
import { checkScenario } from '../proof/check.ts';
import type { Spread } from './bench-spread.ts';
import { storyOfScenes, storyOfStates, WORST } from './bench-texts.ts';
import { benchWatch } from './bench-watch.ts';

/** How the check grows. */
export interface Growth {
  /** Scenes or states. */
  readonly size: number;
  readonly ms: number;
  /** How often it costs what a straight line from the smallest one says: 1 where it grows with the size. */
  readonly ofLinear: number;
}

/** What the check costs, in milliseconds of processor time; `watch` in those of a clock. */
export interface CheckCosts {
  readonly scenes: readonly Growth[];
  readonly states: readonly Growth[];
  /** Reading alone, of the texts that are worst to read. */
  readonly worst: readonly { readonly what: string; readonly megabytes: number; readonly ms: number }[];
  /** From the write of a file to the last line about it. */
  readonly watch: Spread;
}

const SCENES = [100, 1_000, 10_000];
/** 4,960, 50,116 and 497,640 states. */
const DAYS = [29, 65, 142];

/** Processor time, so that whatever else the machine does counts little; the collection of garbage is in it. */
function timed<Result>(act: () => Result): { readonly ms: number; readonly result: Result } {
  const before = process.cpuUsage();
  const result = act();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1_000, result };
}

function checked(text: string): number {
  const { ms, result } = timed(() => checkScenario(text, 'story.md', { id: 'story' }));
  const fault = result.diagnostics.find(({ severity }) => severity === 'fault');
  if (fault) throw new Error(`A story of the bench has a fault: ${fault.reason}`);
  return ms;
}

const growth = (costs: readonly { readonly size: number; readonly ms: number }[]): readonly Growth[] => {
  const [first = { size: 1, ms: 1 }] = costs;
  return costs.map(({ size, ms }) => ({ size, ms, ofLinear: ms / size / (first.ms / first.size) }));
};

/** Measures all of it; takes a minute or two. */
export async function benchCheck(): Promise<CheckCosts> {
  // Code that has run before runs faster; the small sizes would pay for all.
  for (let warm = 0; warm < 8; warm++) checked(storyOfScenes(400));
  for (let warm = 0; warm < 2; warm++) checked(storyOfStates(25).text);
  const scenes = SCENES.map((size) => ({ size, ms: least(size < 10_000 ? 5 : 2, () => checked(storyOfScenes(size))) }));
  const states = DAYS.map((days, at) => {
    const { text, states: size } = storyOfStates(days);
    return { size, ms: least(at === 0 ? 3 : 1, () => checked(text)) };
  });
  const worst = Object.entries(WORST).map(([what, make]) => {
    const text = make();
    const { ms } = timed(() => parseScenario(text, 'worst.md', { id: 'worst' }));
    return { what, megabytes: text.length / 1024 / 1024, ms };
  });
  return { scenes: growth(scenes), states: growth(states), worst, watch: await benchWatch() };
}

const least = (count: number, measure: () => number): number =>
  Math.min(...Array.from({ length: count }, () => measure()));
