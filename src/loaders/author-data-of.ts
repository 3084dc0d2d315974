import { getCollection, getEntry } from 'astro:content';
import { createHash } from 'node:crypto';
import { layOutMap, type StoryMap } from '../drawing/map.ts';
import type { Scenario, Scene } from '../engine/scenario.ts';
import type { Diagnostic } from '../format/diagnostic.ts';
import { type Place, spanOf } from '../format/sources.ts';
import { type Checked, checkScenario } from '../proof/check.ts';
import { ordered, without } from '../proof/graph.ts';
import type { Proof } from '../proof/prove.ts';
import { blindlyTaken } from '../proof/taken.ts';
import { waysOf } from '../proof/ways.ts';
import { playDataOf } from './play-data-of.ts';
import { scenarioOf } from './scenario-of.ts';

/** All that the page of a story's map is made from. */
export interface AuthorData {
  /** Whole, the facilitator's notes among it. */
  readonly scenario: Scenario;
  /** Where the text stands, from the project's folder. */
  readonly file: string;
  /** Cast id → tint. */
  readonly tints: Readonly<Record<string, string>>;
  /** Rule id → the rule as learners read it. */
  readonly rules: Readonly<Record<string, string>>;
  readonly map: StoryMap;
  readonly proof: Proof;
  readonly smells: readonly Diagnostic[];
  readonly answered: Checked['answered'];
  /** How likely somebody sees a scene who picks blindly, 0 to 1; absent where it was not computed. */
  readonly seen: (scene: string) => number | undefined;
  /** How likely they take a choice. */
  readonly taken: (choice: string) => number | undefined;
  /** The line of the text, from 1, where something stands. */
  readonly lineOf: (place: Place) => number;
  /** Where a scene is played, from the site's root; absent where no lesson holds the story, or no path tells the scene. */
  readonly playFrom: (scene: string) => string | undefined;
  /** What a scene is made of, as a hash: under `astro dev` the page finds out by it which scene was written. */
  readonly digestOf: (scene: Scene) => string | undefined;
}

/** The lesson in which a scenario is played: the one of its name, or one that names it. */
async function lessonOf(scenario: string): Promise<string | undefined> {
  const lessons = await getCollection('lessons');
  const names = new RegExp(`<RolePlay\\s+scenario=["']${scenario}["']`);
  const held = lessons.filter(({ body }) => names.test(body ?? ''));
  return (held.find(({ id }) => id === scenario) ?? held[0])?.id;
}

function takenOf({ exploration: { graph, choices } }: Proof): ReadonlyMap<string, number> {
  const calm = ordered(without(graph, (choice) => choices[choice]?.after !== undefined));
  if (!('order' in calm)) return new Map();
  const taken = blindlyTaken(calm, choices.length);
  return new Map(choices.map(({ id }, index) => [id, Math.min(1, taken[index] ?? 0)]));
}

/** @throws where the scenario does not exist or has a fault, as `scenarioOf` does */
export async function authorDataOf(id: string): Promise<AuthorData> {
  const scenario = await scenarioOf(id);
  const text = (await getEntry('scenarios', id))?.body ?? '';
  const file = `scenarios/${id}/scenario.md`;
  const known = new Set((await getCollection('rules')).map(({ id }) => id));
  const { proof, diagnostics, answered, sources } = checkScenario(text, file, { id, rules: known });
  if (!proof) throw new Error(`${file} was proven once and cannot be proven again.`);
  const { tints, rules } = await playDataOf(id);
  const ways = waysOf(scenario, proof.exploration);
  const taken = takenOf(proof);
  const lesson = await lessonOf(id);
  return {
    scenario,
    file,
    tints,
    rules,
    map: layOutMap(scenario),
    proof,
    smells: diagnostics.filter(({ severity }) => severity === 'smell'),
    answered,
    seen: (scene) => {
      const chance = proof.blind?.visits[scene];
      return typeof chance === 'number' ? chance : undefined;
    },
    taken: (choice) => taken.get(choice),
    lineOf: (place) => spanOf(sources, place).line,
    playFrom: (scene) => {
      const way = ways.get(scene);
      return lesson && way ? `lessons/${lesson}.html?preview&steps=${way.join(',')}` : undefined;
    },
    digestOf: (scene) =>
      import.meta.env.DEV ? createHash('sha256').update(JSON.stringify(scene)).digest('base64') : undefined,
  };
}
