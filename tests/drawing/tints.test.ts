import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { INK, SKINS, TINTS } from '../../src/drawing/palette.ts';

const LIGHT_PAPER = 'f6f1e7';
const DARK_PAPER = '201d1a';

/** WCAG 2.2, "relative luminance". */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, "contrast ratio": 1 to 21. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

const css = readFileSync('src/styles/tints.css', 'utf8');

function mixed(tint: string, name: string): string {
  const block = css.split(`[data-tint="${tint}"] {`)[1]?.split('}')[0] ?? '';
  return new RegExp(`--${name}: #([0-9a-f]{6});`).exec(block)?.[1] ?? `no --${name} for ${tint}`;
}

test.each(TINTS)('%s carries ink on its disc and shows as a line, by day and by night', (tint) => {
  expect(contrast(mixed(tint, 'disc-day'), INK)).toBeGreaterThanOrEqual(7);
  expect(contrast(mixed(tint, 'disc-night'), INK)).toBeGreaterThanOrEqual(7);
  expect(contrast(mixed(tint, 'line-day'), LIGHT_PAPER)).toBeGreaterThanOrEqual(3);
  expect(contrast(mixed(tint, 'line-night'), DARK_PAPER)).toBeGreaterThanOrEqual(3);
});

test('no tint is mixed that cannot be chosen', () => {
  expect([...css.matchAll(/\[data-tint="(\w+)"\]/g)].map(([, tint]) => tint)).toEqual([...TINTS]);
});

test('a mood can be read on every skin', () => {
  for (const [name, skin] of Object.entries(SKINS)) {
    expect(contrast(skin, INK), name).toBeGreaterThanOrEqual(3.5);
  }
});
