import { readFileSync } from 'node:fs';
import { compileMachine } from '../engine/machine.ts';
import { advance, begin, current, hasEnded, openChoices } from '../engine/replay.ts';
import type { Scenario } from '../engine/scenario.ts';
import { score } from '../engine/score.ts';
import { version } from '../engine/version.ts';
import { parseScenario } from '../format/parse.ts';
import { type FinishedAttempt, sealed, startAttempt, withStep } from '../record/attempt.ts';
import type { Story } from '../record/bookmark.ts';
import { cohortDesk, SLICE } from '../record/cohort-desk.ts';
import { writeEvidence } from '../record/evidence.ts';
import { ourScenarios, scenarioId } from './files.ts';

/** What a group costs at its desk, which the page never waits for, by how many learners it has; nine modules each. */
export interface GroupCost {
  readonly learners: number;
  readonly codes: number;
  /** From the text of all codes to the whole overview, in milliseconds of processor time. */
  readonly read: number;
  /** A page of the table, names found among all: the worst of ten. */
  readonly turn: number;
  /** The longest work between two codes at which others are let in, over the slice that is meant. */
  readonly longestOfSlice: number;
  /** How often reading costs what a straight line from the smallest group says: 1 where it grows with the codes. */
  readonly ofLinear: number;
}

const LEARNERS = [20, 200, 2_000];
const MODULES = 9;
/** Different ways through each story. */
const WAYS = 40;
const STARTED = Date.parse('2026-11-20T08:00:00Z');

/** Numbers of 0 to 1 that are the same at every run. */
function numbers(): () => number {
  let seed = 1;
  return () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
}

/** Nine stories: those of the course, and again from the first under other ids where it has fewer. */
function nineStories(): ReadonlyMap<string, Story> {
  const ours = ourScenarios().map((path): Scenario => {
    const { scenario } = parseScenario(readFileSync(path, 'utf8'), path, { id: scenarioId(path) });
    if (!scenario) throw new Error(`${path} has a fault.`);
    return scenario;
  });
  return new Map(
    Array.from({ length: MODULES }, (_, at): [string, Story] => {
      const one = ours[at % ours.length];
      if (!one) throw new Error('There is no scenario.');
      const scenario = { ...one, id: at < ours.length ? one.id : `${one.id}-${at}` };
      return [scenario.id, { scenario, machine: compileMachine(scenario), version: version(scenario) }];
    }),
  );
}

function someAttempt({ scenario, machine, version: of }: Story, random: () => number): FinishedAttempt {
  let so = begin(machine);
  let attempt = startAttempt('bench', scenario.id, of, STARTED);
  while (!hasEnded(so)) {
    const { scene, snapshot } = current(so);
    const here = scenario.scenes.find(({ id }) => id === scene);
    const open = here ? openChoices(here, snapshot) : [];
    const choice = open[Math.floor(random() * open.length)];
    if (!choice) throw new Error(`No way on from ${scene}.`);
    so = advance(machine, so, choice.id);
    attempt = withStep(attempt, choice.id, STARTED);
  }
  return sealed(attempt, current(so).scene, score(scenario, so), STARTED);
}

/** The codes of so many learners, every module each. */
function codesOf(stories: ReadonlyMap<string, Story>, learners: number): readonly string[] {
  const random = numbers();
  const ways = [...stories.values()].map((story) => ({
    story,
    attempts: Array.from({ length: WAYS }, () => someAttempt(story, random)),
  }));
  return Array.from({ length: learners }, (_, at) => `Learner ${at + 1}`).flatMap((name) =>
    ways.flatMap(({ story, attempts }) => {
      const attempt = attempts[Math.floor(random() * attempts.length)];
      return attempt ? [writeEvidence(story, attempt, { name })] : [];
    }),
  );
}

/** Milliseconds of processor time so far, so that whatever else the machine does counts little. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

async function costOf(stories: ReadonlyMap<string, Story>, learners: number): Promise<Omit<GroupCost, 'ofLinear'>> {
  const codes = codesOf(stories, learners);
  const text = codes.join('\n');
  // What is kept costs nothing here: the desk alone is meant, which the page never waits for.
  const desk = cohortDesk({
    modules: [...stories.keys()],
    load: async (module) => {
      const story = stories.get(module);
      if (!story) throw new Error(`No story ${module}.`);
      return story;
    },
    shelf: {
      read: async () => ({ codes: [], assignments: [], names: [], hidden: false }),
      addCodes: async () => {},
      setAssignments: async () => {},
      setNames: async () => {},
      setHidden: async () => {},
      erase: async () => true,
      trouble: () => undefined,
    },
    today: () => '2026-11-22',
    words: { person: String, somebody: '' },
  });
  const before = spent();
  let longest = 0;
  let since = before;
  const overview = await desk.read([{ name: '', size: text.length, text: async () => text }], () => {
    longest = Math.max(longest, spent() - since);
    since = spent();
  });
  const read = spent() - before;
  if (overview.people.all !== learners || overview.codes !== codes.length)
    throw new Error('Codes of the bench were lost.');
  const turns = Array.from({ length: 10 }, (_, at) => {
    const began = spent();
    desk.people('all', at % 2 === 0 ? '' : String(at), at * 100, 100);
    return spent() - began;
  });
  return { learners, codes: codes.length, read, turn: Math.max(...turns), longestOfSlice: longest / SLICE };
}

/** Measures groups of three sizes; takes half a minute. */
export async function benchCohort(): Promise<readonly GroupCost[]> {
  const stories = nineStories();
  // Code that has run before runs faster; the small group would pay for all.
  await costOf(stories, 100);
  const costs: Omit<GroupCost, 'ofLinear'>[] = [];
  for (const learners of LEARNERS) costs.push(await costOf(stories, learners));
  const [first = { read: 1, codes: 1 }] = costs;
  return costs.map((cost) => ({ ...cost, ofLinear: cost.read / cost.codes / (first.read / first.codes) }));
}

/** The costs, a line a group. */
export const cohortTable = (costs: readonly GroupCost[]): string =>
  [
    'A group of learners, nine modules each: from the codes to the whole overview',
    ...costs.map(
      ({ learners, codes, read, turn, longestOfSlice, ofLinear }) =>
        `  ${String(learners).padStart(5)} learners, ${String(codes).padStart(6)} codes: ${(read / 1000).toFixed(2)} s, ${ofLinear.toFixed(2)} of linear; the longest slice ${longestOfSlice.toFixed(1)} times what is meant; a page of the table ${turn.toFixed(1)} ms`,
    ),
  ].join('\n');
