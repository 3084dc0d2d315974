import { expect, test } from 'vitest';
import { parseScenario } from '../../src/format/parse.ts';
import { WHOLE } from './scenario-text.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<!-- --><b onclick=alert(1)>b</b>',
  '[b](javascript:alert(1))',
  '![b](x"onerror="alert(1))',
  '<javascript:alert(1)>',
];

/** Every place in which an author writes words, by something that stands there in `WHOLE`. */
const PLACES = {
  title: "The promotion's price",
  name: 'Jim, sales',
  about: 'your first hire',
  label: 'Time left',
  unit: 'hours',
  narration: 'The chair is empty.',
  speech: 'Whose?',
  thought: 'I read it twice',
  'role check': 'Whose client is he?',
  'facilitator note': 'Ask for hands.',
  'note under a choice': 'Who pays for that,',
  choice: 'Hang up.',
  consequence: 'Her pen stays above the page.',
  'silent consequence': 'You say nothing.',
  debrief: 'He learned that',
} as const;

/** Every string that a scenario holds, wherever in it. */
function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => [key, ...stringsOf(held)]);
}

const read = (text: string) => parseScenario(text, 'f.md', { id: 'f' });

const cases = Object.entries(PLACES).flatMap(([place, words]) =>
  HOSTILE.map((hostile) => ({ place, words, hostile, quoted: ['title', 'name', 'about'].includes(place) })),
);

test.each(cases)('$hostile in the $place is refused, or is words', ({ words, hostile, quoted }) => {
  expect(WHOLE).toContain(words);
  const text = WHOLE.replace(words, () => (quoted ? `${words} ${hostile}` : hostile));
  const { scenario, diagnostics } = read(text);
  if (scenario) {
    // Plain strings and nothing else come out of the parser; how they are shown is another test's.
    const flat = (string: string): string => string.replace(/[^a-z]/gi, '').toLowerCase();
    const held = stringsOf(scenario).some((string) => flat(string).includes(flat(hostile)));
    expect(held, 'it stands there as it was typed').toBe(true);
  } else {
    const [found] = diagnostics;
    expect(found?.severity).toBe('fault');
    expect(text.slice(found?.at.offset, found?.at.end)).not.toBe('');
  }
});

test.each(HOSTILE)('%s in the name of a scene, a choice, a rule, a meter or a person is refused', (hostile) => {
  for (const id of ['## the-empty-desk', '"hang-up"', 'listen-first: 1', '  time:', '  ellen: Ellen']) {
    const name = id.replace(/[a-z-]{4,}(?=[":]|$|: )/, () => hostile);
    expect(read(WHOLE.replace(id, () => name)).scenario, name).toBeUndefined();
  }
});
