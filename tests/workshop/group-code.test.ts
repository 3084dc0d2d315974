import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileMachine } from '../../src/engine/machine.ts';
import {
  advance,
  begin,
  current,
  hasEnded,
  openChoices,
  type Replay,
  ROLE_CHECK,
  replay,
} from '../../src/engine/replay.ts';
import { version } from '../../src/engine/version.ts';
import { parseScenario } from '../../src/format/parse.ts';
import {
  type GroupStart,
  groupLink,
  groupStart,
  readGroupCode,
  readGroupLink,
  writeGroupCode,
} from '../../src/workshop/group-code.ts';
import type { Story } from '../../src/workshop/path-number.ts';
import { inHalves } from '../../src/workshop/spoken-code.ts';

const stories: readonly Story[] = readdirSync('scenarios', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const file = `scenarios/${name}/scenario.md`;
    const { scenario } = parseScenario(readFileSync(file, 'utf8'), file, { id: name });
    if (!scenario) throw new Error(file);
    return { scenario, machine: compileMachine(scenario), version: version(scenario) };
  });

/** On to an ending, or as far as the dice go: each takes one of what is open, a role check among it. */
function goOn(story: Story, from: Replay, dice: readonly number[]): Replay {
  return dice.reduce((so, die) => {
    const { scene: id, snapshot, checked } = current(so);
    const scene = story.scenario.scenes.find((one) => one.id === id);
    if (!scene || hasEnded(so)) return so;
    const open = openChoices(scene, snapshot).map((choice) => choice.id);
    const step = scene.roleCheck.length > 0 && !checked && die % 5 === 0 ? ROLE_CHECK : open[die % open.length];
    return step === undefined ? so : advance(story.machine, so, step);
  }, from);
}

const endOf = (story: Story): readonly string[] => goOn(story, begin(story.machine), Array(60).fill(1)).steps;

interface Case {
  readonly story: Story;
  readonly starts: readonly GroupStart[];
  readonly group: number;
  /** The whole path of that group. */
  readonly steps: readonly string[];
}

/** A split at some decision of some story, a group at each of its choices, and the way that one of them went. */
const anyCase: fc.Arbitrary<Case> = fc
  .record({
    story: fc.constantFrom(...stories),
    dice: fc.array(fc.nat(999), { minLength: 60, maxLength: 60 }),
    at: fc.nat(),
    room: fc.constantFrom('K7Q2MX', '000000'),
    which: fc.nat(),
  })
  .map(({ story, dice, at, room, which }) => {
    const whole = goOn(story, begin(story.machine), dice).steps;
    const ends = whole.flatMap((step, place) => (step === ROLE_CHECK ? [] : [place]));
    const prefix = whole.slice(0, ends[at % ends.length]);
    const { scene, snapshot } = current(replay(story.machine, prefix));
    const open = story.scenario.scenes.filter(({ id }) => id === scene).flatMap((one) => openChoices(one, snapshot));
    const starts = open.map(({ id }, group) => ({ room, group, steps: [...prefix, id] }));
    const start = starts[which % starts.length];
    if (!start) throw new Error(scene);
    const on = goOn(
      story,
      replay(story.machine, start.steps),
      [...dice].reverse().map((die) => 5 * die + 1),
    );
    if (!hasEnded(on)) throw new Error('Sixty steps should lead to an ending.');
    return { story, starts, group: start.group, steps: on.steps };
  });

// Walked once: what is tried on them comes many times.
const walked = fc.sample(anyCase, 60).map((one) => ({ ...one, code: codeOf(one) }));
const cases = fc.constantFrom(...walked);

function codeOf({ story, starts, group, steps }: Case): string {
  const start = starts[group];
  const code = start && writeGroupCode(story, start, steps);
  if (code === undefined) throw new Error('There should be a code.');
  return code;
}

const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

test('a code tells the whole path of its group, however it is typed', () => {
  fc.assert(
    fc.property(cases, fc.nat(), (one, how) => {
      const { code } = one;
      const typed = [code, code.toLowerCase(), inHalves(code), code.replaceAll('0', 'O').replaceAll('1', 'l')][how % 4];
      expect(readGroupCode(one.story, one.starts, one.group, ` ${typed} – `)).toEqual({
        kind: 'path',
        steps: one.steps,
      });
    }),
  );
});

test('a code has five to eight signs in every story of the course', () => {
  const lengths = walked.map(({ code }) => code.length);
  expect(Math.min(...lengths)).toBeGreaterThanOrEqual(5);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(8);
});

test('one misheard sign, two of them, or two that changed places never pass for the group', () => {
  fc.assert(
    fc.property(cases, fc.nat(), fc.nat(), fc.nat(31), fc.nat(31), (one, first, second, x, y) => {
      const { code } = one;
      const put = (text: string, at: number, sign: string) => text.slice(0, at) + sign + text.slice(at + 1);
      const [a, b] = [first % code.length, second % code.length];
      const wrong = [
        put(code, a, SIGNS.charAt(x)),
        put(put(code, a, SIGNS.charAt(x)), b, SIGNS.charAt(y)),
        put(put(code, a, code.charAt(b)), b, code.charAt(a)),
      ];
      for (const typed of wrong.filter((text) => text !== code)) {
        expect(readGroupCode(one.story, one.starts, one.group, typed).kind).not.toBe('path');
      }
    }),
    { numRuns: 100 },
  );
});

test("another group's code is known as theirs", () => {
  fc.assert(
    fc.property(cases, (one) => {
      const { code } = one;
      for (const { group } of one.starts.filter((start) => start.group !== one.group)) {
        expect(readGroupCode(one.story, one.starts, group, code)).toEqual({ kind: 'other-group', group: one.group });
      }
    }),
    { numRuns: 50 },
  );
});

test('a code of another room, of another split or of another edition is refused', () => {
  const [story] = stories;
  if (!story) throw new Error('no story');
  const steps = endOf(story).filter((step) => step !== ROLE_CHECK);
  const start = { room: 'K7Q2MX', group: 0, steps: steps.slice(0, 2) };
  const code = writeGroupCode(story, start, steps) ?? '';
  const read = (other: Story, where: GroupStart) => readGroupCode(other, [where], 0, code).kind;
  expect(read(story, start)).toBe('path');
  expect(read(story, { ...start, room: 'K7Q2MY' })).toBe('misheard');
  expect(read(story, { ...start, steps: steps.slice(0, 1) })).toBe('misheard');
  expect(read({ ...story, version: '00000000000' }, start)).toBe('misheard');
});

test('anything at all can be typed', () => {
  const [story] = stories;
  if (!story) throw new Error('no story');
  const [first] = current(begin(story.machine)).shown;
  const choice = story.scenario.scenes.find(({ id }) => id === first)?.choices[0]?.id ?? '';
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{5,40}$/)), (typed) => {
      readGroupCode(story, [{ room: 'K7Q2MX', group: 0, steps: [choice] }], 0, typed);
    }),
    { numRuns: 500 },
  );
  for (const typed of ['', 'K7Q', 'K7Q 2U']) expect(readGroupCode(story, [], 0, typed)).toEqual({ kind: 'no-code' });
});

test('a link leads to where its group begins, and stays short', () => {
  fc.assert(
    fc.property(cases, ({ story, starts }) => {
      for (const start of starts) {
        const fragment = groupLink(story, start) ?? '';
        expect(fragment.length).toBeLessThan(100);
        const link = readGroupLink(`#${fragment}`);
        expect(link).toMatchObject({ scenario: story.scenario.id, room: start.room, group: start.group });
        const bare = start.steps.filter((step) => step !== ROLE_CHECK);
        expect(link && groupStart(story, link)).toEqual({ ...start, steps: bare });
      }
    }),
    { numRuns: 30 },
  );
});

test('a link that was damaged, or whose story has changed, says so', () => {
  const [story] = stories;
  if (!story) throw new Error('no story');
  const start = { room: 'K7Q2MX', group: 2, steps: endOf(story).slice(0, 1) };
  const link = readGroupLink(groupLink(story, start) ?? '');
  if (!link) throw new Error('no link');
  expect(groupStart(story, { ...link, from: `${link.from}0` })).toBe('damaged');
  expect(groupStart(story, { ...link, from: link.from.slice(0, -1) })).toBe('damaged');
  expect(groupStart(story, { ...link, group: 1 })).toBe('damaged');
  expect(groupStart(story, { ...link, room: 'K7Q2MY' })).toBe('damaged');
  expect(groupStart({ ...story, version: 'zzzzzzzzzzz' }, link)).toBe('changed');
  for (const fragment of ['', '#', '#story=x', '#story=../x&version=1&room=K&group=1&from=0', '#%E0%A4%A']) {
    expect(readGroupLink(fragment)).toBeUndefined();
  }
});
