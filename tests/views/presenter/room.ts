import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { compileMachine, type StoryMachine } from '../../../src/engine/machine.ts';
import { advance, begin, current, hasEnded, openChoices, type Replay, type Step } from '../../../src/engine/replay.ts';
import type { Scenario } from '../../../src/engine/scenario.ts';
import { version } from '../../../src/engine/version.ts';
import { parseScenario } from '../../../src/format/parse.ts';
import { type Doors, showing } from '../../../src/workshop/showing.ts';
import { channelOf } from '../../../src/workshop/windows.ts';
import { beginWorkshop, type Workshop } from '../../../src/workshop/workshop.ts';

export interface Story {
  readonly scenario: Scenario;
  readonly machine: StoryMachine;
}

function read(id: string): Story {
  const file = `scenarios/${id}/scenario.md`;
  const { scenario, diagnostics } = parseScenario(readFileSync(file, 'utf8'), file, { id });
  if (!scenario) throw new Error(`${file}: ${diagnostics[0]?.reason}`);
  return { scenario, machine: compileMachine(scenario) };
}

export const STORIES: readonly Story[] = readdirSync('scenarios', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [read(entry.name)] : [],
);

/** @throws where there is no such story */
export function storyOf(id: string): Story {
  const found = STORIES.find(({ scenario }) => scenario.id === id);
  if (!found) throw new Error(`No story "${id}".`);
  return found;
}

/** A way to every moment of a story: each scene, by each choice that leads to it. The shortest one that was found. */
export function everyMoment({ scenario, machine }: Story): readonly Replay[] {
  const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  const states = new Set<string>();
  const moments = new Map<string, Replay>();
  const open: Replay[] = [begin(machine)];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const { scene, shown, by, snapshot } = current(next);
    const moment = [by, ...shown].join();
    if (!moments.has(moment)) moments.set(moment, next);
    const state = JSON.stringify([scene, snapshot.context]);
    if (states.has(state) || hasEnded(next)) continue;
    states.add(state);
    const now = scenes.get(scene);
    if (now) for (const { id } of openChoices(now, snapshot)) open.push(advance(machine, next, id));
  }
  return [...moments.values()];
}

export const ROOM = 'K7Q2MX';
export const ID = 'a1b2c3d4e5f6';

export function workshopOf(id: string, steps: readonly Step[] = [], more: Partial<Workshop> = {}): Workshop {
  const { scenario } = storyOf(id);
  const beginning = { id: ID, name: 'Tuesday, North', scenario: id, version: version(scenario), room: ROOM };
  return { ...beginWorkshop(beginning, Date.now()), paths: [{ steps }], ...more };
}

/** A workshop that this device remembers. Before the page is opened. */
export async function remember(page: Page, workshop: Workshop): Promise<void> {
  await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [
    `handoff:workshop:${workshop.id}`,
    JSON.stringify(workshop),
  ] as const);
}

let at = Date.now();

/** Says what a console says after a change. */
export async function show(console: Page, workshop: Workshop, doors: Doors = {}): Promise<void> {
  at += 1;
  await console.evaluate(
    ([name, said]) => {
      const channel = new BroadcastChannel(name);
      channel.postMessage(said);
      channel.close();
    },
    [channelOf(workshop.id), { kind: 'showing', console: 'desk', showing: showing(workshop, doors), at }] as const,
  );
}

/** Opens the room screen of a workshop that the device remembers, and waits until it is drawn. */
export async function openScreen(page: Page, workshop: Workshop): Promise<void> {
  await remember(page, workshop);
  await page.goto(`workshop/screen.html#${workshop.id}`);
  await page.locator('.room').waitFor();
}
