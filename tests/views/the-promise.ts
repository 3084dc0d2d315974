import { readFileSync } from 'node:fs';
import { compileMachine } from '../../src/engine/machine.ts';
import { current, openChoices, type Replay } from '../../src/engine/replay.ts';
import type { Beat, Choice, Inline, Prose, Scene } from '../../src/engine/scenario.ts';
import { version as versionOf } from '../../src/engine/version.ts';
import { parseScenario } from '../../src/format/parse.ts';

const FILE = 'scenarios/the-promise/scenario.md';
const parsed = parseScenario(readFileSync(FILE, 'utf8'), FILE, { id: 'the-promise' });
if (!parsed.scenario) throw new Error(`${FILE} has a fault: ${parsed.diagnostics[0]?.reason}`);

/** The story that the browser tests play, read from its text as the build reads it. */
export const scenario = parsed.scenario;
export const machine = compileMachine(scenario);
export const version = versionOf(scenario);

const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
const choices = new Map(
  scenario.scenes.flatMap((scene) => scene.choices.map((choice) => [choice.id, choice] as const)),
);

/** @throws where the story holds no such scene */
export function sceneOf(id: string): Scene {
  const scene = scenes.get(id);
  if (!scene) throw new Error(`No scene "${id}".`);
  return scene;
}

/** @throws where the story holds no such choice */
export function choiceOf(id: string): Choice {
  const choice = choices.get(id);
  if (!choice) throw new Error(`No choice "${id}".`);
  return choice;
}

/** The path of a walk that the author wrote down. */
export function walk(name: string): readonly string[] {
  const found = scenario.walks[name];
  if (!found) throw new Error(`No walk "${name}".`);
  return found.path;
}

/** What can be said at this point: the open choices without the clock's. */
export function offered(replay: Replay): readonly Choice[] {
  const { scene, snapshot } = current(replay);
  return openChoices(sceneOf(scene), snapshot).filter(({ after }) => after === undefined);
}

const wordOf = (piece: Inline): string =>
  typeof piece === 'string' ? piece : textOf('em' in piece ? piece.em : piece.strong);

/** A paragraph as the page's text shows it. */
export const textOf = (prose: Prose): string => prose.map(wordOf).join('');

/** Every paragraph that beats put on the page. */
export const textsOf = (beats: readonly Beat[]): readonly string[] =>
  beats.flatMap((beat) => (beat.kind === 'narration' || beat.kind === 'speech' ? [textOf(beat.text)] : []));
