import type { Browser } from 'playwright-core';
import { type Click, clicks } from './bench-clicks.ts';
import type { FirstScene } from './bench-hand-written.ts';
import { type Load, load } from './bench-loads.ts';
import { type ClickAt, type Shifts, shifts } from './bench-shifts.ts';
import { type Spread, spread } from './bench-spread.ts';

/** How often the lesson took what the hand-written page took. */
export interface Ratio {
  readonly ofMedians: number;
  /** Of each pair of loads that came after one another. */
  readonly ofPairs: Spread;
}

/** All that is timed; milliseconds. */
export interface Times {
  readonly pairs: number;
  readonly lesson: { readonly choice: Spread; readonly consequence: Spread; readonly takenOver: Spread };
  readonly handWritten: { readonly choice: Spread; readonly consequence: Spread };
  readonly ratio: { readonly choice: Ratio; readonly consequence: Ratio };
  readonly shifts: Readonly<Record<ClickAt, Shifts>>;
  /** Over one path from the first scene to its debrief. */
  readonly clicks: {
    readonly count: number;
    readonly paint: Spread;
    readonly readable: Spread;
    readonly debrief: number;
  };
}

interface Pages {
  readonly lesson: string;
  readonly handWritten: string;
  readonly scene: FirstScene;
}

/** Loads both pages in turns, so that whatever else the machine does meets both. */
export async function measureTimes(
  browser: Browser,
  { lesson, handWritten, scene }: Pages,
  pairs: number,
): Promise<Times> {
  // The first load of a browser pays for things that no later one pays for.
  await load(browser, handWritten, scene);
  await load(browser, lesson, scene);
  const ours: Load[] = [];
  const theirs: Load[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    ours.push(await load(browser, lesson, scene));
    theirs.push(await load(browser, handWritten, scene));
  }
  const ratio = (of: 'choice' | 'consequence'): Ratio => ({
    ofMedians: spread(ours.map((each) => each[of])).median / spread(theirs.map((each) => each[of])).median,
    ofPairs: spread(ours.map((each, at) => each[of] / (theirs[at]?.[of] ?? Number.NaN))),
  });
  return {
    pairs,
    lesson: {
      choice: spread(ours.map(({ choice }) => choice)),
      consequence: spread(ours.map(({ consequence }) => consequence)),
      takenOver: spread(ours.flatMap(({ takenOver }) => takenOver ?? [])),
    },
    handWritten: {
      choice: spread(theirs.map(({ choice }) => choice)),
      consequence: spread(theirs.map(({ consequence }) => consequence)),
    },
    ratio: { choice: ratio('choice'), consequence: ratio('consequence') },
    shifts: {
      'at once': await shifts(browser, lesson, scene, 'at once'),
      'when all is loaded': await shifts(browser, lesson, scene, 'when all is loaded'),
    },
    clicks: overPath(await clicks(browser, lesson)),
  };
}

function overPath(all: readonly Click[]): Times['clicks'] {
  const told = all.filter(({ on }) => on !== 'debrief');
  return {
    count: told.length,
    paint: spread(told.map(({ paint }) => paint)),
    readable: spread(told.map(({ readable }) => readable)),
    debrief: all.find(({ on }) => on === 'debrief')?.readable ?? Number.NaN,
  };
}
