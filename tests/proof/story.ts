import type { Choice, Mark, Meter, Need, Route, Scenario, Scene, Walk } from '../../src/engine/scenario.ts';

/** What a test says of a choice; the rest is empty. */
interface Way {
  readonly to: string;
  readonly marks?: Readonly<Record<string, Mark>>;
  readonly changes?: Readonly<Record<string, number>>;
  readonly needs?: readonly Need[];
  readonly after?: number;
}

export const choice = (id: string, { to, marks = {}, changes = {}, needs = [], after }: Way): Choice => ({
  id,
  text: after === undefined ? [id] : [],
  target: to,
  marks,
  changes,
  needs,
  consequence: [],
  debrief: [],
  ...(after === undefined ? {} : { after }),
});

export const route = ({ to, changes = {}, needs = [] }: Way): Route => ({ target: to, changes, needs });

export const scene = (id: string, choices: readonly Choice[] = [], routes: readonly Route[] = []): Scene => ({
  id,
  beats: [],
  thoughts: [],
  roleCheck: [],
  routes,
  choices,
});

export const meter = (start: number, max: number): Meter => ({ label: 'A meter', start, max, show: 'play' });

interface Parts {
  readonly rules?: Readonly<Record<string, number>>;
  readonly meters?: Readonly<Record<string, Meter>>;
  readonly walks?: Readonly<Record<string, Walk>>;
}

/** A scenario of these scenes, as the parser would make it. */
export const story = (scenes: readonly Scene[], { rules = {}, meters = {}, walks = {} }: Parts = {}): Scenario => ({
  id: 'a-story',
  title: 'A story',
  you: 'jim',
  cast: { jim: { name: 'Jim', about: '' } },
  meters,
  rules,
  walks,
  scenes,
});
